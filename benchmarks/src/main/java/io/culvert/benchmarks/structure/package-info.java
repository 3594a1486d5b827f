/** The structures of the platform as JNA has them: for comparison only, Culvert itself has no such classes. */
@NullMarked
package io.culvert.benchmarks.structure;

import org.jspecify.annotations.NullMarked;
