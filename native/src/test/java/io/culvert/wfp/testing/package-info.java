/** What the tests share. */
@NullMarked
package io.culvert.wfp.testing;

import org.jspecify.annotations.NullMarked;
