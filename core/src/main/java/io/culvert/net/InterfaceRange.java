package io.culvert.net;

/**
 * Consecutive interface identifiers, both ends included. Becomes {@code FWP_RANGE_TYPE} with {@code FWP_MATCH_RANGE},
 * both ends {@code FWP_UINT64}.
 *
 * @param first lowest interface
 * @param last highest interface, not below the first
 */
public record InterfaceRange(InterfaceLuid first, InterfaceLuid last) implements InterfaceMatch {

    /** Refuses a range that runs downwards. */
    public InterfaceRange {
        Ranges.check(first, last, "interface range", "interface");
    }

    @Override
    public boolean matches(InterfaceLuid luid) {
        return Ranges.hold(first, last, luid);
    }

    @Override
    public String toString() {
        return first + "-" + last;
    }
}
