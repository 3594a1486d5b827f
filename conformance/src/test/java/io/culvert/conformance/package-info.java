/** The proof of the library, from outside. */
@NullMarked
package io.culvert.conformance;

import org.jspecify.annotations.NullMarked;
