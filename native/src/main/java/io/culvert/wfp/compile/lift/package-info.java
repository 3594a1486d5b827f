/**
 * Lifting: from an image back to a policy. Shares tables with lowering and no code, so that a mistake in one shows in the
 * other. Refuses everything that a policy cannot represent, so that nothing is lost without notice.
 */
@NullMarked
package io.culvert.wfp.compile.lift;

import org.jspecify.annotations.NullMarked;
