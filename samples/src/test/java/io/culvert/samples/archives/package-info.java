/** Tries the packaged archives the way somebody's program would use them. */
@NullMarked
package io.culvert.samples.archives;

import org.jspecify.annotations.NullMarked;
