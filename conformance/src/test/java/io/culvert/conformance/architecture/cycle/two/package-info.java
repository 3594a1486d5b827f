/** Half of a cycle, for the test of the rule against cycles. */
@NullMarked
package io.culvert.conformance.architecture.cycle.two;

import org.jspecify.annotations.NullMarked;
