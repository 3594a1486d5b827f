/** Random sequences of operations from several sessions, on an engine and on a model that is too small to be wrong. */
@NullMarked
package io.culvert.wfp.sequences;

import org.jspecify.annotations.NullMarked;
