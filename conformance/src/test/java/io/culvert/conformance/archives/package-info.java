/** Tests of the packaged archives, used as the program of a user would use them. */
@NullMarked
package io.culvert.conformance.archives;

import org.jspecify.annotations.NullMarked;
