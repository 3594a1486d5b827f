package io.culvert.net;

import java.util.Objects;

/**
 * An ICMP code compared with another by an operator. Becomes {@code FWP_UINT16} with the match type of the operator.
 *
 * @param comparison the operator
 * @param than the right-hand side
 */
public record IcmpCodeComparison(Comparison comparison, IcmpCode than) implements IcmpCodeMatch, FieldComparison {

    /** Refuses null. */
    public IcmpCodeComparison {
        Objects.requireNonNull(comparison, "comparison");
        Objects.requireNonNull(than, "than");
    }

    @Override
    public boolean matches(IcmpCode code) {
        return Comparisons.holds(comparison, code.compareTo(than), code.number(), than.number());
    }

    @Override
    public String toString() {
        return Comparisons.words(comparison, than);
    }
}
