/** Tries the samples, the promises of the compilers, the architecture and the archives. */
@NullMarked
package io.culvert.samples;

import org.jspecify.annotations.NullMarked;
