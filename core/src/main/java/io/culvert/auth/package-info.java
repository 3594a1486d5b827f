/**
 * Authentication methods of the two ends, by keys and by certificates. Their types name the keying modules that accept
 * them. Secrets never appear in texts.
 */
@CulvertStyle
@NullMarked
package io.culvert.auth;

import io.culvert.internal.CulvertStyle;
import org.jspecify.annotations.NullMarked;
