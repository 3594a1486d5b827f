/**
 * Native structures as bytes that contain no address. Lowering makes them, lifting reads them, engines verify and store
 * them. This package has the values; the hidden package {@code image.build} makes and reads them.
 */
@NullMarked
package io.culvert.wfp.image;

import org.jspecify.annotations.NullMarked;
