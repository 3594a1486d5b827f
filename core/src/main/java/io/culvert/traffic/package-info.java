/**
 * The traffic that a tunnel carries: endpoints with the traffic between them, filters and traffic selectors. All objects
 * are immutable.
 */
@CulvertStyle
@NullMarked
package io.culvert.traffic;

import io.culvert.internal.CulvertStyle;
import org.jspecify.annotations.NullMarked;
