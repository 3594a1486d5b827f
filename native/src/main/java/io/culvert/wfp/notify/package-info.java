/** How both engines tell of changes. */
@NullMarked
package io.culvert.wfp.notify;

import org.jspecify.annotations.NullMarked;
