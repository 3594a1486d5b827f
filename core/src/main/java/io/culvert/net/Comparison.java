package io.culvert.net;

/**
 * How a field of a packet is compared with a number: by order, or bit by bit. A plain value stands for equality.
 */
public sealed interface Comparison permits Ordering, BitTest {}
