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
 * Protocols and ports, and where packets come through. Each list is alternatives; an empty one is not looked at; all
 * must match.
 *
 * <p>Immutable; each method with an argument returns another filter.
 */
@Value.Immutable
public sealed interface TransportFilter extends PointToPointFilter permits ImmutableTransportFilter {

    /** Takes every packet. */
    TransportFilter EVERYTHING = new Builder().build();

    /**
     * Packets of some protocols.
     *
     * @param firstProtocol a protocol, a range or a comparison
     * @param moreProtocols alternatives
     * @return the filter
     */
    static TransportFilter of(ProtocolMatch firstProtocol, ProtocolMatch... moreProtocols) {
        return EVERYTHING.orProtocol(firstProtocol, moreProtocols);
    }

    /**
     * Protocols that may pass.
     *
     * @return alternatives; become conditions on {@code FWPM_CONDITION_IP_PROTOCOL}
     */
    List<ProtocolMatch> protocols();

    /**
     * Ports at this end.
     *
     * @return alternatives; become conditions on {@code FWPM_CONDITION_IP_LOCAL_PORT}
     */
    List<PortMatch> localPorts();

    /**
     * Ports at the far end.
     *
     * @return alternatives; become conditions on {@code FWPM_CONDITION_IP_REMOTE_PORT}
     */
    List<PortMatch> remotePorts();

    @Override
    List<InterfaceMatch> localInterfaces();

    @Override
    List<ProfileMatch> profiles();

    @Override
    List<RealmMatch> realms();

    /**
     * The same, with other protocols that may pass as well.
     *
     * @param firstProtocol a protocol, a range or a comparison
     * @param moreProtocols alternatives
     * @return another filter
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
     * The same, with these ports at this end.
     *
     * @param firstPort a port, a range or a comparison
     * @param morePorts alternatives
     * @return another filter
     */
    default TransportFilter localPort(PortMatch firstPort, PortMatch... morePorts) {
        return new Builder()
                .from(this)
                .localPorts(Alternatives.of(
                        "local ports", PortMatch.class, firstPort, Objects.requireNonNull(morePorts, "morePorts")))
                .build();
    }

    /**
     * The same, with these ports at the far end.
     *
     * @param firstPort a port, a range or a comparison
     * @param morePorts alternatives
     * @return another filter
     */
    default TransportFilter remotePort(PortMatch firstPort, PortMatch... morePorts) {
        return new Builder()
                .from(this)
                .remotePorts(Alternatives.of(
                        "remote ports", PortMatch.class, firstPort, Objects.requireNonNull(morePorts, "morePorts")))
                .build();
    }

    /**
     * The same, through these interfaces of this machine.
     *
     * @param firstInterface an interface, a range or a comparison
     * @param moreInterfaces alternatives
     * @return another filter
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
     * The same, in these network profiles.
     *
     * @param firstProfile a profile, a range or a comparison
     * @param moreProfiles alternatives
     * @return another filter
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
     * The same, in these security realms.
     *
     * @param firstRealm a realm, a range or a comparison
     * @param moreRealms alternatives
     * @return another filter
     */
    default TransportFilter realm(RealmMatch firstRealm, RealmMatch... moreRealms) {
        return new Builder()
                .from(this)
                .realms(Alternatives.of(
                        "realms", RealmMatch.class, firstRealm, Objects.requireNonNull(moreRealms, "moreRealms")))
                .build();
    }

    /**
     * An empty builder.
     *
     * @return nothing is wanted
     */
    static Builder builder() {
        return new Builder();
    }

    /** Makes one from its parts. */
    class Builder extends ImmutableTransportFilter.Builder {
        Builder() {}
    }
}
