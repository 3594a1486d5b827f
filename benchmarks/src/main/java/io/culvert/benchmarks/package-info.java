/** What Culvert costs, measured with JMH beside other ways to do the same. */
@NullMarked
package io.culvert.benchmarks;

import org.jspecify.annotations.NullMarked;
