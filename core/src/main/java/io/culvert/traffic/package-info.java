/**
 * The traffic that a tunnel takes: both endpoints with the kind of traffic between them, filters and traffic selectors. Every
 * object here is immutable.
 */
@CulvertStyle
@NullMarked
package io.culvert.traffic;

import io.culvert.internal.CulvertStyle;
import org.jspecify.annotations.NullMarked;
