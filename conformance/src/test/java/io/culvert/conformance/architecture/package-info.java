/** The rules for modules, rooms and the exported API of the library. */
@NullMarked
package io.culvert.conformance.architecture;

import org.jspecify.annotations.NullMarked;
