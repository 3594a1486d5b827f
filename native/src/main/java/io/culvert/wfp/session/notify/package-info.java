/** Delivers changes to listeners, for both engines. Not exported. */
@NullMarked
package io.culvert.wfp.session.notify;

import org.jspecify.annotations.NullMarked;
