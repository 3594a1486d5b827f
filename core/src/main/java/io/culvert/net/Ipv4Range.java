package io.culvert.net;

/**
 * Consecutive IPv4 addresses, both ends included.
 *
 * <p>Becomes {@code FWP_RANGE_TYPE} with {@code FWP_MATCH_RANGE}, both ends {@code FWP_UINT32}.
 *
 * @param first lowest address
 * @param last highest address, not below the first
 */
public record Ipv4Range(Ipv4Address first, Ipv4Address last) implements Ipv4Match, ConsecutiveIpv4 {

    /** Refuses a range that runs downwards. */
    public Ipv4Range {
        Ranges.check(first, last, "IPv4 range", "address");
    }

    @Override
    public boolean matches(Ipv4Address address) {
        return Ranges.hold(first, last, address);
    }

    @Override
    public Ipv4Range toRange() {
        return this;
    }

    @Override
    public String toString() {
        return first + "-" + last;
    }
}
