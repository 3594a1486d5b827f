/**
 * Contains the stages of the policy builder, one interface for each part that comes next. A stage has the name of that
 * part, because compiler messages contain it. The interfaces of this package are the grammar of a policy. A stage is an
 * immutable value: it can be kept and continued several times.
 */
@CheckReturnValue
@NullMarked
package io.culvert.dsl.stage;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
