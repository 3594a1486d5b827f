/**
 * From a policy to an image: one short method a structure, which asks the image for a place and puts fields by name.
 * Knows no offset, no alignment and no address.
 */
@NullMarked
package io.culvert.wfp.compile.lower;

import org.jspecify.annotations.NullMarked;
