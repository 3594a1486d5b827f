/**
 * Addresses, prefixes, ranges, ports and protocols, each family in types of its own so that a mix cannot be written.
 * Scalars of the policy; they check themselves when they are made.
 */
@NullMarked
package io.culvert.net;

import org.jspecify.annotations.NullMarked;
