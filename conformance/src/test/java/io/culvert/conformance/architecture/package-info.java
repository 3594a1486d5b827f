/** The rules that hold between the modules and packages of the library, and what it shows of itself. */
@NullMarked
package io.culvert.conformance.architecture;

import org.jspecify.annotations.NullMarked;
