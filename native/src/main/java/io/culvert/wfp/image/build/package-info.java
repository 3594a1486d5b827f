/**
 * Makes and reads native images: placement, alignment, narrowing, relocation, bounds. Does not know policies. Not exported.
 */
@NullMarked
package io.culvert.wfp.image.build;

import org.jspecify.annotations.NullMarked;
