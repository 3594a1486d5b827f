/** The raw calls of an engine, and the values that they take and return. */
@NullMarked
package io.culvert.wfp.session;

import org.jspecify.annotations.NullMarked;
