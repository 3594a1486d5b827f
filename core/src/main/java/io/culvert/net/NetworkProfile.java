package io.culvert.net;

import io.culvert.rule.InvalidPolicyException;
import io.culvert.rule.Place;
import io.culvert.rule.catalogue.TrafficRules;

/**
 * The profile of the network that the machine is connected to, by its number. Becomes {@code FWP_UINT32} with
 * {@code FWP_MATCH_EQUAL} on {@code FWPM_CONDITION_CURRENT_PROFILE_ID}. The documentation of the field does not state
 * which number is which profile.
 *
 * @param id 0 to 4294967295
 */
public record NetworkProfile(long id)
        implements ProfileMatch, IntegerValue<ProfileComparison>, Comparable<NetworkProfile> {

    private static final long HIGHEST = 0xFFFF_FFFFL;

    /** Refuses a number that does not fit 32 bits. */
    public NetworkProfile {
        if (id < 0 || id > HIGHEST) {
            throw new InvalidPolicyException(
                    TrafficRules.PROFILE_NUMBER.violatedBy(Place.of("network profile"), "" + id, "0 to " + HIGHEST));
        }
    }

    @Override
    public int compareTo(NetworkProfile other) {
        return Long.compare(id, other.id);
    }

    @Override
    public String toString() {
        return Long.toString(id);
    }

    @Override
    public boolean matches(NetworkProfile profile) {
        return equals(profile);
    }

    @Override
    public ProfileComparison compared(Ordering comparison) {
        return new ProfileComparison(comparison, this);
    }

    @Override
    public ProfileComparison tested(BitTest comparison) {
        return new ProfileComparison(comparison, this);
    }
}
