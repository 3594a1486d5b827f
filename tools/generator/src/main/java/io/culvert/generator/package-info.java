/**
 * Makes the tables of {@code io.culvert.wfp.layout.sdk} out of the facts in {@code src/facts}: readers that refuse what
 * they do not understand, a model of the facts, one writer a sort of class, and the test that compares the result with
 * what is committed.
 */
@NullMarked
package io.culvert.generator;

import org.jspecify.annotations.NullMarked;
