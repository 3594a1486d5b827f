package io.culvert.net;

import java.util.Objects;

/**
 * A protocol compared with another by an operator. Becomes {@code FWP_UINT8} with the match type of the operator.
 *
 * @param comparison the operator
 * @param than the right-hand side
 */
public record IpProtocolComparison(Comparison comparison, IpProtocol than) implements ProtocolMatch, FieldComparison {

    /** Refuses null. */
    public IpProtocolComparison {
        Objects.requireNonNull(comparison, "comparison");
        Objects.requireNonNull(than, "than");
    }

    @Override
    public boolean matches(IpProtocol protocol) {
        return Comparisons.holds(comparison, protocol.compareTo(than), protocol.number(), than.number());
    }

    @Override
    public String toString() {
        return comparison == Ordering.NOT_EQUAL
                ? Comparisons.words(comparison, than)
                : "protocol " + Comparisons.words(comparison, than.number());
    }
}
