/**
 * The tunnel policy and its parts: immutable values that cannot be made wrong. Between the builder that says a policy
 * and the lowering that turns it into native structures.
 */
@CulvertStyle
@NullMarked
package io.culvert.policy;

import io.culvert.internal.CulvertStyle;
import org.jspecify.annotations.NullMarked;
