package io.culvert.net;

/**
 * Consecutive ports, both ends included. Becomes {@code FWP_RANGE_TYPE} with {@code FWP_MATCH_RANGE}.
 *
 * @param first lowest port
 * @param last highest port, not below the first
 */
public record PortRange(Port first, Port last) implements PortMatch {

    /** Refuses a range that runs downwards. */
    public PortRange {
        Ranges.check(first, last, "port range", "port");
    }

    @Override
    public boolean matches(Port port) {
        return Ranges.hold(first, last, port);
    }

    @Override
    public String toString() {
        return first + "-" + last;
    }
}
