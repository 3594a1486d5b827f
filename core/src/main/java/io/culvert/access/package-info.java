/**
 * Who may do what with a tunnel: the security descriptor that goes along with it. Knows the text of Windows for it,
 * SDDL, and its bytes, and needs no Windows for either.
 */
@NullMarked
package io.culvert.access;

import org.jspecify.annotations.NullMarked;
