/** Tests of the samples. */
@NullMarked
package io.culvert.samples;

import org.jspecify.annotations.NullMarked;
