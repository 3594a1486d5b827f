/** The rules that values and policies obey, by topic. Not exported to users. */
@NullMarked
package io.culvert.rule.catalogue;

import org.jspecify.annotations.NullMarked;
