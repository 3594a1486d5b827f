/** Quotes texts in places and messages. Knows nothing else of the library. Not exported to users. */
@NullMarked
package io.culvert.rule.text;

import org.jspecify.annotations.NullMarked;
