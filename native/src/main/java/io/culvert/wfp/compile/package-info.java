/** The compiler between policies and native images: lowering, lifting, and the fields that both read. */
@NullMarked
package io.culvert.wfp.compile;

import org.jspecify.annotations.NullMarked;
