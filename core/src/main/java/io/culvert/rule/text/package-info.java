/** Quotes texts in places and messages. Depends on no other package of the library. Not exported to users. */
@NullMarked
package io.culvert.rule.text;

import org.jspecify.annotations.NullMarked;
