package io.culvert.traffic;

import io.culvert.net.Ipv4LocalEndpoint;
import io.culvert.net.Ipv4RemoteEndpoint;
import org.immutables.value.Value;

/**
 * The endpoints and the traffic of an IPv4 tunnel. Becomes {@code IPSEC_TUNNEL_ENDPOINTS1} with {@code ipVersion}
 * {@code FWP_IP_VERSION_V4}, and the filter conditions.
 */
@Value.Immutable
public sealed interface Ipv4Addressing extends Addressing permits ImmutableIpv4Addressing {

    /**
     * Creates an addressing from its parts.
     *
     * @param localEndpoint the local endpoint
     * @param remoteEndpoint the remote endpoint
     * @param traffic the traffic that the tunnel carries
     * @return the addressing, in canonical form
     */
    static Ipv4Addressing of(Ipv4LocalEndpoint localEndpoint, Ipv4RemoteEndpoint remoteEndpoint, Ipv4Traffic traffic) {
        return ImmutableIpv4Addressing.builder()
                .localEndpoint(localEndpoint)
                .remoteEndpoint(remoteEndpoint)
                .traffic(traffic)
                .build();
    }

    /**
     * The local endpoint.
     *
     * @return the endpoint, {@link io.culvert.net.AnyIpv4} instead of {@code 0.0.0.0}; becomes {@code localV4Address}
     */
    Ipv4LocalEndpoint localEndpoint();

    /**
     * The remote endpoint.
     *
     * @return the endpoint, {@link io.culvert.net.AnyIpv4} instead of {@code 0.0.0.0}, an address instead of one gateway
     *     without a name; becomes {@code remoteV4Address}
     */
    Ipv4RemoteEndpoint remoteEndpoint();

    /**
     * The traffic that the tunnel carries.
     *
     * @return site-to-site or point-to-point traffic, possibly through a virtual interface
     */
    Ipv4Traffic traffic();

    /**
     * Returns this addressing in canonical form, which is also its form when read back. Every new instance is already in
     * canonical form.
     *
     * @return this instance, except during construction
     */
    @Value.Check
    default Ipv4Addressing canonical() {
        Ipv4LocalEndpoint local = Endpoints.canonical(localEndpoint());
        Ipv4RemoteEndpoint remote = Endpoints.canonical(remoteEndpoint());
        return local.equals(localEndpoint()) && remote.equals(remoteEndpoint()) ? this : of(local, remote, traffic());
    }
}
