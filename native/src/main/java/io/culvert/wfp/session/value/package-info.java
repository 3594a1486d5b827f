/** The values behind the interfaces of the session package. Not exported, so that only the library makes them. */
@NullMarked
package io.culvert.wfp.session.value;

import org.jspecify.annotations.NullMarked;
