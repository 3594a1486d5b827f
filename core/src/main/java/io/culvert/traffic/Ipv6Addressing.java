package io.culvert.traffic;

import io.culvert.net.Ipv6LocalEndpoint;
import io.culvert.net.Ipv6RemoteEndpoint;
import org.immutables.value.Value;

/**
 * The endpoints and the traffic of an IPv6 tunnel. Becomes {@code IPSEC_TUNNEL_ENDPOINTS1} with {@code ipVersion}
 * {@code FWP_IP_VERSION_V6}, and the filter conditions.
 */
@Value.Immutable
public sealed interface Ipv6Addressing extends Addressing permits ImmutableIpv6Addressing {

    /**
     * Creates an addressing from its parts.
     *
     * @param localEndpoint the local endpoint
     * @param remoteEndpoint the remote endpoint
     * @param traffic the traffic that the tunnel carries
     * @return the addressing, in canonical form
     */
    static Ipv6Addressing of(Ipv6LocalEndpoint localEndpoint, Ipv6RemoteEndpoint remoteEndpoint, Ipv6Traffic traffic) {
        return ImmutableIpv6Addressing.builder()
                .localEndpoint(localEndpoint)
                .remoteEndpoint(remoteEndpoint)
                .traffic(traffic)
                .build();
    }

    /**
     * The local endpoint.
     *
     * @return the endpoint, {@link io.culvert.net.AnyIpv6} instead of {@code ::}; becomes {@code localV6Address}
     */
    Ipv6LocalEndpoint localEndpoint();

    /**
     * The remote endpoint.
     *
     * @return the endpoint, {@link io.culvert.net.AnyIpv6} instead of {@code ::}, an address instead of one gateway
     *     without a name; becomes {@code remoteV6Address}
     */
    Ipv6RemoteEndpoint remoteEndpoint();

    /**
     * The traffic that the tunnel carries.
     *
     * @return site-to-site or point-to-point traffic, possibly through a virtual interface
     */
    Ipv6Traffic traffic();

    /**
     * Returns this addressing in canonical form, which is also its form when read back. Every new instance is already in
     * canonical form.
     *
     * @return this instance, except during construction
     */
    @Value.Check
    default Ipv6Addressing canonical() {
        Ipv6LocalEndpoint local = Endpoints.canonical(localEndpoint());
        Ipv6RemoteEndpoint remote = Endpoints.canonical(remoteEndpoint());
        return local.equals(localEndpoint()) && remote.equals(remoteEndpoint()) ? this : of(local, remote, traffic());
    }
}
