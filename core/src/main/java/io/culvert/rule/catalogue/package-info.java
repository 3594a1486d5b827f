/** The rules for values and policies, by topic. Not exported to users. */
@NullMarked
package io.culvert.rule.catalogue;

import org.jspecify.annotations.NullMarked;
