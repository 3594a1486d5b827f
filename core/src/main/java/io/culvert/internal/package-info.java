/** What the value packages share among themselves: not exported, no API. */
@NullMarked
package io.culvert.internal;

import org.jspecify.annotations.NullMarked;
