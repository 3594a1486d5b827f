package io.culvert.net;

/**
 * Consecutive protocols, both ends included. Becomes {@code FWP_RANGE_TYPE} with {@code FWP_MATCH_RANGE}, both ends
 * {@code FWP_UINT8}.
 *
 * @param first lowest protocol
 * @param last highest protocol, not below the first
 */
public record IpProtocolRange(IpProtocol first, IpProtocol last) implements ProtocolMatch {

    /** Refuses a range that runs downwards. */
    public IpProtocolRange {
        Ranges.check(first, last, "protocol range", "protocol");
    }

    @Override
    public boolean matches(IpProtocol protocol) {
        return Ranges.hold(first, last, protocol);
    }

    @Override
    public String toString() {
        return "protocols " + first.number() + "-" + last.number();
    }
}
