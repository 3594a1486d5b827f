/** The binary interfaces that images are laid out for. */
@NullMarked
package io.culvert.wfp.abi;

import org.jspecify.annotations.NullMarked;
