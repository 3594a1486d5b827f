/**
 * Lowering: from a policy to an image. One short method for each structure allocates a place and puts the fields by name.
 * No offset, alignment or address occurs here.
 */
@NullMarked
package io.culvert.wfp.compile.lower;

import org.jspecify.annotations.NullMarked;
