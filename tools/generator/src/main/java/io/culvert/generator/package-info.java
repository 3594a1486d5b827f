/**
 * Generates the tables of {@code io.culvert.wfp.layout.sdk} and the constants of {@code io.culvert.wfp.error} from the facts in
 * {@code src/facts}: readers that refuse what they do not understand, a model of the facts, and one writer a sort of class. The
 * tests compare the result with the committed sources, and the facts with what C compilers accept.
 */
@NullMarked
package io.culvert.generator;

import org.jspecify.annotations.NullMarked;
