package io.culvert.net;

import java.util.Objects;

/**
 * An interface compared with another by an operator. Becomes {@code FWP_UINT64} with the match type of the operator.
 *
 * @param comparison the operator
 * @param than the right-hand side
 */
public record InterfaceComparison(Comparison comparison, InterfaceLuid than)
        implements InterfaceMatch, FieldComparison {

    /** Refuses null. */
    public InterfaceComparison {
        Objects.requireNonNull(comparison, "comparison");
        Objects.requireNonNull(than, "than");
    }

    @Override
    public boolean matches(InterfaceLuid luid) {
        return Comparisons.holds(comparison, luid.compareTo(than), luid.value(), than.value());
    }

    @Override
    public String toString() {
        return Comparisons.words(comparison, than);
    }
}
