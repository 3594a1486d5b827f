/** The library as data: its modules, rooms, classes, sources and exported signatures. */
@NullMarked
package io.culvert.conformance.library;

import org.jspecify.annotations.NullMarked;
