/**
 * Contains the tunnel policy and its parts: immutable values that are always valid. The DSL builds policies; the
 * lowering translates them into native structures.
 */
@CulvertStyle
@NullMarked
package io.culvert.policy;

import io.culvert.internal.CulvertStyle;
import org.jspecify.annotations.NullMarked;
