package io.culvert.net;

import io.culvert.rules.InvalidPolicyException;
import io.culvert.rules.Rules;
import java.util.Objects;

/**
 * Consecutive ports, both ends included. Becomes {@code FWP_RANGE_TYPE} with {@code FWP_MATCH_RANGE}.
 *
 * @param first lowest port
 * @param last highest port, not below the first
 */
public record PortRange(Port first, Port last) implements PortMatch {

    /** Refuses a range that runs downwards. */
    public PortRange {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(last, "last");
        if (first.compareTo(last) > 0) {
            throw new InvalidPolicyException(Rules.RANGE_ORDER.violatedBy(
                    "port range", first + "-" + last, "a first port that is not above the last"));
        }
    }

    @Override
    public String toString() {
        return first + "-" + last;
    }
}
