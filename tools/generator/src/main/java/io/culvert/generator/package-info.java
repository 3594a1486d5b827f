/**
 * Generates the tables of {@code io.culvert.wfp.layout.sdk} and the constants of {@code io.culvert.wfp.error} from the facts in
 * {@code src/facts}. It has strict readers, a model of the facts, and one writer for each kind of class. The tests compare
 * the result with the committed sources, and the facts with the results of C compilers.
 */
@NullMarked
package io.culvert.generator;

import org.jspecify.annotations.NullMarked;
