package io.culvert.analysis.explain;

import io.culvert.net.Ipv4Address;
import io.culvert.net.Ipv6Address;

/**
 * The first bits of an address. An IPv4 address is the first 32 of 128 bits.
 *
 * @param high the upper half, zero after the prefix
 * @param low the lower half, zero after the prefix
 * @param length the number of bits
 */
record Prefix(long high, long low, int length) {

    static final Prefix EVERYTHING = new Prefix(0, 0, 0);

    /** The first bits of this prefix. */
    Prefix first(int bits) {
        if (bits >= length) {
            return this;
        }
        if (bits == 0) {
            return EVERYTHING;
        }
        return bits <= Long.SIZE
                ? new Prefix(high & (-1L << (Long.SIZE - bits)), 0, bits)
                : new Prefix(high, low & (-1L << (2 * Long.SIZE - bits)), bits);
    }

    /** The longest common prefix. */
    Prefix common(Prefix other) {
        int same = high == other.high
                ? Long.SIZE + Long.numberOfLeadingZeros(low ^ other.low)
                : Long.numberOfLeadingZeros(high ^ other.high);
        return first(Math.min(same, Math.min(length, other.length)));
    }

    static Prefix of(Ipv4Address address) {
        return new Prefix((long) address.bits() << Integer.SIZE, 0, Integer.SIZE);
    }

    static Prefix of(Ipv6Address address) {
        return new Prefix(address.high(), address.low(), 2 * Long.SIZE);
    }
}
