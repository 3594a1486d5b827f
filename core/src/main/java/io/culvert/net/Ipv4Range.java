package io.culvert.net;

import io.culvert.rules.InvalidPolicyException;
import io.culvert.rules.Rules;
import java.util.Objects;

/**
 * Consecutive IPv4 addresses, both ends included.
 *
 * <p>Becomes {@code FWP_RANGE_TYPE} with {@code FWP_MATCH_RANGE}, both ends {@code FWP_UINT32}.
 *
 * @param first lowest address
 * @param last highest address, not below the first
 */
public record Ipv4Range(Ipv4Address first, Ipv4Address last) implements Ipv4Match {

    /** Refuses a range that runs downwards. */
    public Ipv4Range {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(last, "last");
        if (first.compareTo(last) > 0) {
            throw new InvalidPolicyException(Rules.RANGE_ORDER.violatedBy(
                    "IPv4 range", first + "-" + last, "a first address that is not above the last"));
        }
    }

    @Override
    public String toString() {
        return first + "-" + last;
    }
}
