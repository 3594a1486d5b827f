/** Helpers that the modules of the library share. Exported to these modules only; not an API. */
@NullMarked
package io.culvert.internal;

import org.jspecify.annotations.NullMarked;
