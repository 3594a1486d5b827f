package io.culvert.net;

import io.culvert.rules.InvalidPolicyException;
import io.culvert.rules.Rules;
import java.util.Objects;

/**
 * Consecutive IPv6 addresses, both ends included.
 *
 * <p>Becomes {@code FWP_RANGE_TYPE} with {@code FWP_MATCH_RANGE}, both ends {@code FWP_BYTE_ARRAY16_TYPE}.
 *
 * @param first lowest address
 * @param last highest address, not below the first
 */
public record Ipv6Range(Ipv6Address first, Ipv6Address last) implements Ipv6Match {

    /** Refuses a range that runs downwards. */
    public Ipv6Range {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(last, "last");
        if (first.compareTo(last) > 0) {
            throw new InvalidPolicyException(Rules.RANGE_ORDER.violatedBy(
                    "IPv6 range", first + "-" + last, "a first address that is not above the last"));
        }
    }

    @Override
    public String toString() {
        return first + "-" + last;
    }
}
