/** Finds the folders and archives of the library for compilers, programs and tests. */
@NullMarked
package io.culvert.conformance;

import org.jspecify.annotations.NullMarked;
