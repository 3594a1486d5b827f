/**
 * Rules for policies, and the messages for their violations. Each {@link io.culvert.rule.Rule} has a statement, a
 * reason, a cure and a source. A refused value lists all its violations at once.
 *
 * <p>Every value depends on this package. It depends on no value.
 */
@NullMarked
package io.culvert.rule;

import org.jspecify.annotations.NullMarked;
