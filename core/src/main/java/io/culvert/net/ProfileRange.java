package io.culvert.net;

/**
 * Consecutive numbers of network profiles, both ends included. Becomes {@code FWP_RANGE_TYPE} with
 * {@code FWP_MATCH_RANGE}, both ends {@code FWP_UINT32}.
 *
 * @param first lowest profile
 * @param last highest profile, not below the first
 */
public record ProfileRange(NetworkProfile first, NetworkProfile last) implements ProfileMatch {

    /** Refuses a range that runs downwards. */
    public ProfileRange {
        Ranges.check(first, last, "profile range", "profile");
    }

    @Override
    public boolean matches(NetworkProfile profile) {
        return Ranges.hold(first, last, profile);
    }

    @Override
    public String toString() {
        return first + "-" + last;
    }
}
