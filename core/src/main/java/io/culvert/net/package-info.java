/**
 * Addresses, prefixes, ports, protocols, interfaces, profiles and realms, and the conditions on them: one value, a
 * range, or a value and an operator. Each address family and each field has its own types, so that the compiler refuses
 * a mix. Constructors check the values.
 */
@NullMarked
package io.culvert.net;

import org.jspecify.annotations.NullMarked;
