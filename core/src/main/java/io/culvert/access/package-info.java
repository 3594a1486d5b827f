/**
 * Access control: the security descriptor of a tunnel. Reads and writes its text form, SDDL, and its bytes, without
 * Windows.
 */
@NullMarked
package io.culvert.access;

import org.jspecify.annotations.NullMarked;
