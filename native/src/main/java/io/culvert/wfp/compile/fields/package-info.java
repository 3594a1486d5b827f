/**
 * The structures of each generation of the call under one name: which fields its version of a structure has. Found in the
 * tables once, by following them from the provider context of the generation. Reading stands on this, writing does not.
 */
@NullMarked
package io.culvert.wfp.compile.fields;

import org.jspecify.annotations.NullMarked;
