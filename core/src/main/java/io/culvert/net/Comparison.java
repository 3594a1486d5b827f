package io.culvert.net;

/**
 * How a field of a packet is compared with a number: by order, or bit by bit. Equality is not among them, a plain value
 * says it.
 */
public sealed interface Comparison permits Ordering, BitTest {}
