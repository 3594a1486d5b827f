/** Helpers shared by the packages of the library. Exported to the library's own modules only; not API. */
@NullMarked
package io.culvert.internal;

import org.jspecify.annotations.NullMarked;
