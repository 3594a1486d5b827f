package io.culvert.net;

import java.util.Objects;

/**
 * A port compared with another by an operator. Becomes {@code FWP_UINT16} with the match type of the operator.
 *
 * @param comparison the operator
 * @param than the right-hand side
 */
public record PortComparison(Comparison comparison, Port than) implements PortMatch, FieldComparison {

    /** Refuses null. */
    public PortComparison {
        Objects.requireNonNull(comparison, "comparison");
        Objects.requireNonNull(than, "than");
    }

    @Override
    public boolean matches(Port port) {
        return Comparisons.holds(comparison, port.compareTo(than), port.number(), than.number());
    }

    @Override
    public String toString() {
        return Comparisons.words(comparison, than);
    }
}
