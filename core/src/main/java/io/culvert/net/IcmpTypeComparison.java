package io.culvert.net;

import java.util.Objects;

/**
 * An ICMP type compared with another by an operator. Becomes {@code FWP_UINT16} with the match type of the operator.
 *
 * @param comparison the operator
 * @param than the right-hand side
 */
public record IcmpTypeComparison(Comparison comparison, IcmpType than) implements IcmpTypeMatch, FieldComparison {

    /** Refuses null. */
    public IcmpTypeComparison {
        Objects.requireNonNull(comparison, "comparison");
        Objects.requireNonNull(than, "than");
    }

    @Override
    public boolean matches(IcmpType type) {
        return Comparisons.holds(comparison, type.compareTo(than), type.number(), than.number());
    }

    @Override
    public String toString() {
        return Comparisons.words(comparison, than);
    }
}
