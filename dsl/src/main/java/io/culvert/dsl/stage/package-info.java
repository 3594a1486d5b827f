/**
 * What may be said next. A stage is named for what is wanted, since the compiler prints that name; reading the
 * interfaces of this package is reading the grammar. A stage is a value: it can be kept and continued twice.
 */
@CheckReturnValue
@NullMarked
package io.culvert.dsl.stage;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
