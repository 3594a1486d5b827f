/**
 * Algorithms, groups, lifetimes and the proposals made of them, for main mode (IKE) and quick mode (IPsec). Types are
 * named for the part that they need, because compilers print that name.
 */
@CulvertStyle
@NullMarked
package io.culvert.crypto;

import io.culvert.internal.CulvertStyle;
import org.jspecify.annotations.NullMarked;
