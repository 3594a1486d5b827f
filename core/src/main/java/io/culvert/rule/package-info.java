/**
 * The rules a policy obeys and how a breach is told: each {@link io.culvert.rule.Rule} says what, why, how to mend it
 * and where it is written; a value that breaks one or more is refused with all of them at once.
 *
 * <p>First station of the line <em>builder, policy, lowering, image, engine</em>: used by every value, knows none.
 */
@NullMarked
package io.culvert.rule;

import org.jspecify.annotations.NullMarked;
