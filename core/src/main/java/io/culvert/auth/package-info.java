/**
 * How the two ends prove who they are: keys and certificates, and the types that say which keying module takes which.
 * Secrets live here and show nowhere.
 */
@CulvertStyle
@NullMarked
package io.culvert.auth;

import io.culvert.internal.CulvertStyle;
import org.jspecify.annotations.NullMarked;
