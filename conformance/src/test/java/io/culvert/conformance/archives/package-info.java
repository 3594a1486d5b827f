/** Tries the packaged archives the way somebody's program would use them. */
@NullMarked
package io.culvert.conformance.archives;

import org.jspecify.annotations.NullMarked;
