/** How both engines tell of changes. */
@NullMarked
package io.culvert.wfp.session.notify;

import org.jspecify.annotations.NullMarked;
