package io.culvert.net;

import java.util.Objects;

/**
 * A security realm compared with another by an operator. Becomes {@code FWP_BYTE_BLOB_TYPE} with the match type of the
 * operator.
 *
 * @param comparison the operator; the platform tests no bits of this type
 * @param than the right-hand side
 */
public record RealmComparison(Ordering comparison, SecurityRealm than) implements RealmMatch, FieldComparison {

    /** Refuses null. */
    public RealmComparison {
        Objects.requireNonNull(comparison, "comparison");
        Objects.requireNonNull(than, "than");
    }

    @Override
    public boolean matches(SecurityRealm realm) {
        return comparison.holds(realm.compareTo(than));
    }

    @Override
    public String toString() {
        return Comparisons.words(comparison, than);
    }
}
