/** Half of a cycle, for the test of the rule against cycles. */
@NullMarked
package io.culvert.conformance.architecture.cycle.one;

import org.jspecify.annotations.NullMarked;
