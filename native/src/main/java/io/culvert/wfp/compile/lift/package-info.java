/**
 * From an image back to a policy. Shares the tables with lowering and no code, so that neither can hide the other's
 * mistakes. Refuses what the values have no word for: nothing is left out in silence.
 */
@NullMarked
package io.culvert.wfp.compile.lift;

import org.jspecify.annotations.NullMarked;
