/** Measures the shape of the library from its sources and classes, and compares the figures with bounds. */
@NullMarked
package io.culvert.conformance.figures;

import org.jspecify.annotations.NullMarked;
