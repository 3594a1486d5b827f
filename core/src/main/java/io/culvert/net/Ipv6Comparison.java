package io.culvert.net;

import java.util.Objects;

/**
 * An IPv6 address compared with another by an operator. Becomes {@code FWP_BYTE_ARRAY16_TYPE} with the match type of
 * the operator.
 *
 * @param comparison the operator; the platform tests no bits of this type
 * @param than the right-hand side
 */
public record Ipv6Comparison(Ordering comparison, Ipv6Address than) implements Ipv6Match, FieldComparison {

    /** Refuses null. */
    public Ipv6Comparison {
        Objects.requireNonNull(comparison, "comparison");
        Objects.requireNonNull(than, "than");
    }

    @Override
    public boolean matches(Ipv6Address address) {
        return comparison.holds(address.compareTo(than));
    }

    @Override
    public String toString() {
        return Comparisons.words(comparison, than);
    }
}
