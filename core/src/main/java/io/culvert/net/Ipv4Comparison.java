package io.culvert.net;

import java.util.Objects;

/**
 * An IPv4 address compared with another by an operator. Becomes {@code FWP_UINT32} with the match type of the operator.
 *
 * @param comparison the operator
 * @param than the right-hand side
 */
public record Ipv4Comparison(Comparison comparison, Ipv4Address than) implements Ipv4Match, FieldComparison {

    /** Refuses null. */
    public Ipv4Comparison {
        Objects.requireNonNull(comparison, "comparison");
        Objects.requireNonNull(than, "than");
    }

    @Override
    public boolean matches(Ipv4Address address) {
        return Comparisons.holds(comparison, address.compareTo(than), address.bits(), than.bits());
    }

    @Override
    public String toString() {
        return Comparisons.words(comparison, than);
    }
}
