package io.culvert.net;

/**
 * Consecutive ICMP types, both ends included. Becomes {@code FWP_RANGE_TYPE} with {@code FWP_MATCH_RANGE}, both ends
 * {@code FWP_UINT16}.
 *
 * @param first lowest ICMP type
 * @param last highest ICMP type, not below the first
 */
public record IcmpTypeRange(IcmpType first, IcmpType last) implements IcmpTypeMatch {

    /** Refuses a range that runs downwards. */
    public IcmpTypeRange {
        Ranges.check(first, last, "ICMP type range", "type");
    }

    @Override
    public boolean matches(IcmpType type) {
        return Ranges.hold(first, last, type);
    }

    @Override
    public String toString() {
        return first + "-" + last;
    }
}
