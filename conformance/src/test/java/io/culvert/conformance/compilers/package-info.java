/** The compilers of three languages, and the programs that they must refuse. */
@NullMarked
package io.culvert.conformance.compilers;

import org.jspecify.annotations.NullMarked;
