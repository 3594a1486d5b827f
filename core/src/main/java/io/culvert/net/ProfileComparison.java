package io.culvert.net;

import java.util.Objects;

/**
 * A profile compared with another by an operator. Becomes {@code FWP_UINT32} with the match type of the operator.
 *
 * @param comparison the operator
 * @param than the right-hand side
 */
public record ProfileComparison(Comparison comparison, NetworkProfile than) implements ProfileMatch, FieldComparison {

    /** Refuses null. */
    public ProfileComparison {
        Objects.requireNonNull(comparison, "comparison");
        Objects.requireNonNull(than, "than");
    }

    @Override
    public boolean matches(NetworkProfile profile) {
        return Comparisons.holds(comparison, profile.compareTo(than), profile.id(), than.id());
    }

    @Override
    public String toString() {
        return Comparisons.words(comparison, than);
    }
}
