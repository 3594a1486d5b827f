package io.culvert.net;

/**
 * Consecutive ICMP codes, both ends included. Becomes {@code FWP_RANGE_TYPE} with {@code FWP_MATCH_RANGE}, both ends
 * {@code FWP_UINT16}.
 *
 * @param first lowest ICMP code
 * @param last highest ICMP code, not below the first
 */
public record IcmpCodeRange(IcmpCode first, IcmpCode last) implements IcmpCodeMatch {

    /** Refuses a range that runs downwards. */
    public IcmpCodeRange {
        Ranges.check(first, last, "ICMP code range", "code");
    }

    @Override
    public boolean matches(IcmpCode code) {
        return Ranges.hold(first, last, code);
    }

    @Override
    public String toString() {
        return first + "-" + last;
    }
}
