/**
 * The entry point of the language: {@link io.culvert.dsl.Culvert} has all of its words. The line of data is: words and
 * stages, policy, lowering, image, engine. This package and its stages are the first part of that line.
 */
@NullMarked
package io.culvert.dsl;

import org.jspecify.annotations.NullMarked;
