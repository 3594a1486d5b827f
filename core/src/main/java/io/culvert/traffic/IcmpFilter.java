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
 * Messages of ICMP by type and code, and where they come through. Each list is alternatives; an empty one is not looked
 * at; all must match. A policy refuses one without a type or code: all of ICMP is a {@link TransportFilter} of protocol
 * 1 or 58.
 *
 * <p>The platform keeps type and code in the fields of the ports. Immutable; each method with an argument returns
 * another filter.
 */
@Value.Immutable
public sealed interface IcmpFilter extends PointToPointFilter permits ImmutableIcmpFilter {

    /**
     * Messages of some types.
     *
     * @param version whose types
     * @param firstType a type, a range or a comparison
     * @param moreTypes alternatives
     * @return the filter
     */
    static IcmpFilter of(IcmpVersion version, IcmpTypeMatch firstType, IcmpTypeMatch... moreTypes) {
        return new Builder()
                .version(version)
                .types(Alternatives.of(
                        "ICMP types", IcmpTypeMatch.class, firstType, Objects.requireNonNull(moreTypes, "moreTypes")))
                .build();
    }

    /**
     * Which ICMP.
     *
     * @return becomes a condition on {@code FWPM_CONDITION_IP_PROTOCOL}, equal to 1 or 58
     */
    IcmpVersion version();

    /**
     * Types that may pass.
     *
     * @return alternatives; become conditions on {@code FWPM_CONDITION_ICMP_TYPE}
     */
    List<IcmpTypeMatch> types();

    /**
     * Codes that may pass.
     *
     * @return alternatives; become conditions on {@code FWPM_CONDITION_ICMP_CODE}
     */
    List<IcmpCodeMatch> codes();

    @Override
    List<InterfaceMatch> localInterfaces();

    @Override
    List<ProfileMatch> profiles();

    @Override
    List<RealmMatch> realms();

    /**
     * The same, with these codes.
     *
     * @param firstCode a code, a range or a comparison
     * @param moreCodes alternatives
     * @return another filter
     */
    default IcmpFilter code(IcmpCodeMatch firstCode, IcmpCodeMatch... moreCodes) {
        return new Builder()
                .from(this)
                .codes(Alternatives.of(
                        "ICMP codes", IcmpCodeMatch.class, firstCode, Objects.requireNonNull(moreCodes, "moreCodes")))
                .build();
    }

    /**
     * The same, through these interfaces of this machine.
     *
     * @param firstInterface an interface, a range or a comparison
     * @param moreInterfaces alternatives
     * @return another filter
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
     * The same, in these network profiles.
     *
     * @param firstProfile a profile, a range or a comparison
     * @param moreProfiles alternatives
     * @return another filter
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
     * The same, in these security realms.
     *
     * @param firstRealm a realm, a range or a comparison
     * @param moreRealms alternatives
     * @return another filter
     */
    default IcmpFilter realm(RealmMatch firstRealm, RealmMatch... moreRealms) {
        return new Builder()
                .from(this)
                .realms(Alternatives.of(
                        "realms", RealmMatch.class, firstRealm, Objects.requireNonNull(moreRealms, "moreRealms")))
                .build();
    }

    /**
     * An empty builder.
     *
     * @return version and types or codes are wanted
     */
    static Builder builder() {
        return new Builder();
    }

    /** Makes one from its parts. */
    class Builder extends ImmutableIcmpFilter.Builder {
        Builder() {}
    }
}
