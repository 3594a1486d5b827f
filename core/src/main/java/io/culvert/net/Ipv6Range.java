package io.culvert.net;

/**
 * Consecutive IPv6 addresses, both ends included.
 *
 * <p>Becomes {@code FWP_RANGE_TYPE} with {@code FWP_MATCH_RANGE}, both ends {@code FWP_BYTE_ARRAY16_TYPE}.
 *
 * @param first lowest address
 * @param last highest address, not below the first
 */
public record Ipv6Range(Ipv6Address first, Ipv6Address last) implements Ipv6Match, ConsecutiveIpv6 {

    /** Refuses a range that runs downwards. */
    public Ipv6Range {
        Ranges.check(first, last, "IPv6 range", "address");
    }

    @Override
    public boolean matches(Ipv6Address address) {
        return Ranges.hold(first, last, address);
    }

    @Override
    public Ipv6Range toRange() {
        return this;
    }

    @Override
    public String toString() {
        return first + "-" + last;
    }
}
