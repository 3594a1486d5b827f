package io.culvert.net;

/**
 * Consecutive security realms, both ends included. Becomes {@code FWP_RANGE_TYPE} with {@code FWP_MATCH_RANGE}, both
 * ends {@code FWP_BYTE_BLOB_TYPE}.
 *
 * @param first lowest security realm
 * @param last highest security realm, not below the first
 */
public record RealmRange(SecurityRealm first, SecurityRealm last) implements RealmMatch {

    /** Refuses a range that runs downwards. */
    public RealmRange {
        Ranges.check(first, last, "security realm range", "realm");
    }

    @Override
    public boolean matches(SecurityRealm realm) {
        return Ranges.hold(first, last, realm);
    }

    @Override
    public String toString() {
        return first + "-" + last;
    }
}
