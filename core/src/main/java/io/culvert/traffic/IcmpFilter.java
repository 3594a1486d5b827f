package io.culvert.traffic;

import io.culvert.net.IcmpCodeMatch;
import io.culvert.net.IcmpTypeMatch;
import io.culvert.net.IcmpVersion;
import io.culvert.net.InterfaceMatch;
import io.culvert.net.ProfileMatch;
import io.culvert.net.RealmMatch;
import java.util.List;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * Matches ICMP messages by type, code, interface, profile and realm. A packet must match at least one element of each
 * list. An empty list matches every packet. A policy refuses a filter without a type or code; to match all of ICMP, use
 * a {@link TransportFilter} of protocol 1 or 58.
 *
 * <p>The platform keeps type and code in the fields of the ports. Immutable; each method with an argument returns a
 * copy.
 */
@Value.Immutable
public sealed interface IcmpFilter extends PointToPointFilter permits ImmutableIcmpFilter {

    /**
     * Creates a filter that matches messages of these types.
     *
     * @param version the version of ICMP that defines the types
     * @param firstType a type, a range or a comparison
     * @param moreTypes alternatives
     * @return the filter, with any code, interface, profile and realm
     */
    static IcmpFilter of(IcmpVersion version, IcmpTypeMatch firstType, IcmpTypeMatch... moreTypes) {
        return new Builder()
                .version(version)
                .types(Alternatives.of(
                        "ICMP types", IcmpTypeMatch.class, firstType, Objects.requireNonNull(moreTypes, "moreTypes")))
                .build();
    }

    /**
     * The version of ICMP.
     *
     * @return the version; becomes a condition on {@code FWPM_CONDITION_IP_PROTOCOL}, equal to 1 or 58
     */
    IcmpVersion version();

    /**
     * The types that match.
     *
     * @return alternatives, empty for any type; become conditions on {@code FWPM_CONDITION_ICMP_TYPE}
     */
    List<IcmpTypeMatch> types();

    /**
     * The codes that match.
     *
     * @return alternatives, empty for any code; become conditions on {@code FWPM_CONDITION_ICMP_CODE}
     */
    List<IcmpCodeMatch> codes();

    @Override
    List<InterfaceMatch> localInterfaces();

    @Override
    List<ProfileMatch> profiles();

    @Override
    List<RealmMatch> realms();

    /**
     * Returns a copy with these codes. Replaces earlier ones.
     *
     * @param firstCode a code, a range or a comparison
     * @param moreCodes alternatives
     * @return the copy
     */
    default IcmpFilter code(IcmpCodeMatch firstCode, IcmpCodeMatch... moreCodes) {
        return new Builder()
                .from(this)
                .codes(Alternatives.of(
                        "ICMP codes", IcmpCodeMatch.class, firstCode, Objects.requireNonNull(moreCodes, "moreCodes")))
                .build();
    }

    /**
     * Returns a copy with these local interfaces. Replaces earlier ones.
     *
     * @param firstInterface an interface, a range or a comparison
     * @param moreInterfaces alternatives
     * @return the copy
     */
    default IcmpFilter localInterface(InterfaceMatch firstInterface, InterfaceMatch... moreInterfaces) {
        return new Builder()
                .from(this)
                .localInterfaces(Alternatives.of(
                        "local interfaces",
                        InterfaceMatch.class,
                        firstInterface,
                        Objects.requireNonNull(moreInterfaces, "moreInterfaces")))
                .build();
    }

    /**
     * Returns a copy with these network profiles. Replaces earlier ones.
     *
     * @param firstProfile a profile, a range or a comparison
     * @param moreProfiles alternatives
     * @return the copy
     */
    default IcmpFilter profile(ProfileMatch firstProfile, ProfileMatch... moreProfiles) {
        return new Builder()
                .from(this)
                .profiles(Alternatives.of(
                        "profiles",
                        ProfileMatch.class,
                        firstProfile,
                        Objects.requireNonNull(moreProfiles, "moreProfiles")))
                .build();
    }

    /**
     * Returns a copy with these security realms. Replaces earlier ones.
     *
     * @param firstRealm a realm, a range or a comparison
     * @param moreRealms alternatives
     * @return the copy
     */
    default IcmpFilter realm(RealmMatch firstRealm, RealmMatch... moreRealms) {
        return new Builder()
                .from(this)
                .realms(Alternatives.of(
                        "realms", RealmMatch.class, firstRealm, Objects.requireNonNull(moreRealms, "moreRealms")))
                .build();
    }

    /**
     * Creates an empty builder.
     *
     * @return a builder that requires the version
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a filter from its parts. */
    class Builder extends ImmutableIcmpFilter.Builder {
        Builder() {}
    }
}
