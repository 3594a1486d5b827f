/**
 * Addresses, prefixes, ports, protocols, interfaces, profiles and realms, and what a packet's are compared with: one
 * value, a range, or a value and an operator. Each address family and each field has types of its own, so that a mix
 * cannot be written. Scalars of the policy; they check themselves when they are made.
 */
@NullMarked
package io.culvert.net;

import org.jspecify.annotations.NullMarked;
