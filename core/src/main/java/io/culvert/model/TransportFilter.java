package io.culvert.model;

import io.culvert.internal.Lists;
import io.culvert.net.IpProtocol;
import io.culvert.net.PortMatch;
import java.util.List;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * Protocols and ports. Each list is alternatives; an empty one is not looked at; the three must all match.
 *
 * <p>Immutable; each method with an argument returns another filter.
 */
@Value.Immutable
public sealed interface TransportFilter extends PointToPointFilter permits ImmutableTransportFilter {

    /** Takes every packet. */
    TransportFilter EVERYTHING = new Builder().build();

    /**
     * Packets of one protocol.
     *
     * @param protocol the protocol
     * @return the filter
     */
    static TransportFilter of(IpProtocol protocol) {
        return new Builder().addProtocols(protocol).build();
    }

    /**
     * Protocols that may pass.
     *
     * @return alternatives; become conditions on {@code FWPM_CONDITION_IP_PROTOCOL}
     */
    List<IpProtocol> protocols();

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

    /**
     * The same, with another protocol that may pass.
     *
     * @param protocol an alternative
     * @return another filter
     */
    default TransportFilter orProtocol(IpProtocol protocol) {
        return new Builder()
                .from(this)
                .addProtocols(Objects.requireNonNull(protocol, "protocol"))
                .build();
    }

    /**
     * The same, with these ports at this end.
     *
     * @param firstPort a port or range
     * @param morePorts alternatives
     * @return another filter
     */
    default TransportFilter localPort(PortMatch firstPort, PortMatch... morePorts) {
        return new Builder()
                .from(this)
                .localPorts(ports("local ports", firstPort, morePorts))
                .build();
    }

    /**
     * The same, with these ports at the far end.
     *
     * @param firstPort a port or range
     * @param morePorts alternatives
     * @return another filter
     */
    default TransportFilter remotePort(PortMatch firstPort, PortMatch... morePorts) {
        return new Builder()
                .from(this)
                .remotePorts(ports("remote ports", firstPort, morePorts))
                .build();
    }

    private static List<PortMatch> ports(String place, PortMatch first, PortMatch... more) {
        return Lists.checked(
                Lists.of(first, Objects.requireNonNull(more, "morePorts")), PortMatch.class, "traffic > " + place);
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
