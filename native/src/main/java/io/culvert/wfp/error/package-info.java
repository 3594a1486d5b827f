/** The errors of an engine: codes, exceptions, causes and cures. */
@NullMarked
package io.culvert.wfp.error;

import org.jspecify.annotations.NullMarked;
