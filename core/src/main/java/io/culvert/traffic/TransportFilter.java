package io.culvert.traffic;

import io.culvert.net.InterfaceMatch;
import io.culvert.net.PortMatch;
import io.culvert.net.ProfileMatch;
import io.culvert.net.ProtocolMatch;
import io.culvert.net.RealmMatch;
import java.util.List;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * Matches packets by protocol, port, interface, profile and realm. A packet must match at least one element of each
 * list. An empty list matches every packet.
 *
 * <p>Immutable; each method with an argument returns a copy.
 */
@Value.Immutable
public sealed interface TransportFilter extends PointToPointFilter permits ImmutableTransportFilter {

    /** Matches every packet. */
    TransportFilter EVERYTHING = new Builder().build();

    /**
     * Creates a filter that matches packets of these protocols.
     *
     * @param firstProtocol a protocol, a range or a comparison
     * @param moreProtocols alternatives
     * @return the filter, with any port, interface, profile and realm
     */
    static TransportFilter of(ProtocolMatch firstProtocol, ProtocolMatch... moreProtocols) {
        return EVERYTHING.orProtocol(firstProtocol, moreProtocols);
    }

    /**
     * The protocols that match.
     *
     * @return alternatives, empty for any protocol; become conditions on {@code FWPM_CONDITION_IP_PROTOCOL}
     */
    List<ProtocolMatch> protocols();

    /**
     * The local ports that match.
     *
     * @return alternatives, empty for any port; become conditions on {@code FWPM_CONDITION_IP_LOCAL_PORT}
     */
    List<PortMatch> localPorts();

    /**
     * The remote ports that match.
     *
     * @return alternatives, empty for any port; become conditions on {@code FWPM_CONDITION_IP_REMOTE_PORT}
     */
    List<PortMatch> remotePorts();

    @Override
    List<InterfaceMatch> localInterfaces();

    @Override
    List<ProfileMatch> profiles();

    @Override
    List<RealmMatch> realms();

    /**
     * Returns a copy with additional protocols. Keeps earlier ones.
     *
     * @param firstProtocol a protocol, a range or a comparison
     * @param moreProtocols alternatives
     * @return the copy
     */
    default TransportFilter orProtocol(ProtocolMatch firstProtocol, ProtocolMatch... moreProtocols) {
        return new Builder()
                .from(this)
                .addAllProtocols(Alternatives.of(
                        "protocols",
                        ProtocolMatch.class,
                        firstProtocol,
                        Objects.requireNonNull(moreProtocols, "moreProtocols")))
                .build();
    }

    /**
     * Returns a copy with these local ports. Replaces earlier ones.
     *
     * @param firstPort a port, a range or a comparison
     * @param morePorts alternatives
     * @return the copy
     */
    default TransportFilter localPort(PortMatch firstPort, PortMatch... morePorts) {
        return new Builder()
                .from(this)
                .localPorts(Alternatives.of(
                        "local ports", PortMatch.class, firstPort, Objects.requireNonNull(morePorts, "morePorts")))
                .build();
    }

    /**
     * Returns a copy with these remote ports. Replaces earlier ones.
     *
     * @param firstPort a port, a range or a comparison
     * @param morePorts alternatives
     * @return the copy
     */
    default TransportFilter remotePort(PortMatch firstPort, PortMatch... morePorts) {
        return new Builder()
                .from(this)
                .remotePorts(Alternatives.of(
                        "remote ports", PortMatch.class, firstPort, Objects.requireNonNull(morePorts, "morePorts")))
                .build();
    }

    /**
     * Returns a copy with these local interfaces. Replaces earlier ones.
     *
     * @param firstInterface an interface, a range or a comparison
     * @param moreInterfaces alternatives
     * @return the copy
     */
    default TransportFilter localInterface(InterfaceMatch firstInterface, InterfaceMatch... moreInterfaces) {
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
    default TransportFilter profile(ProfileMatch firstProfile, ProfileMatch... moreProfiles) {
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
    default TransportFilter realm(RealmMatch firstRealm, RealmMatch... moreRealms) {
        return new Builder()
                .from(this)
                .realms(Alternatives.of(
                        "realms", RealmMatch.class, firstRealm, Objects.requireNonNull(moreRealms, "moreRealms")))
                .build();
    }

    /**
     * Creates an empty builder.
     *
     * @return a builder without required parts
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a filter from its parts. */
    class Builder extends ImmutableTransportFilter.Builder {
        Builder() {}
    }
}
