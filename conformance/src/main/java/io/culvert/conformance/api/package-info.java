/** The exported API as text, one signature a line. */
@NullMarked
package io.culvert.conformance.api;

import org.jspecify.annotations.NullMarked;
