package io.culvert.traffic;

import io.culvert.net.Ipv6LocalEndpoint;
import io.culvert.net.Ipv6RemoteEndpoint;
import org.immutables.value.Value;

/**
 * The two ends and the traffic of an IPv6 tunnel. Becomes {@code IPSEC_TUNNEL_ENDPOINTS1} with {@code ipVersion}
 * {@code FWP_IP_VERSION_V6}, and the filter conditions.
 */
@Value.Immutable
public sealed interface Ipv6Addressing extends Addressing permits ImmutableIpv6Addressing {

    /**
     * Puts the parts together.
     *
     * @param localEndpoint the near end
     * @param remoteEndpoint the far end
     * @param traffic which packets go through
     * @return the addressing
     */
    static Ipv6Addressing of(Ipv6LocalEndpoint localEndpoint, Ipv6RemoteEndpoint remoteEndpoint, Ipv6Traffic traffic) {
        return new Builder()
                .localEndpoint(localEndpoint)
                .remoteEndpoint(remoteEndpoint)
                .traffic(traffic)
                .build();
    }

    /**
     * The near end.
     *
     * @return never {@code ::}: that is {@link io.culvert.net.AnyIpv6} here; becomes {@code localV6Address}
     */
    Ipv6LocalEndpoint localEndpoint();

    /**
     * The far end.
     *
     * @return never {@code ::} nor several addresses that are one: these are said the short way here; becomes
     *     {@code remoteV6Address}
     */
    Ipv6RemoteEndpoint remoteEndpoint();

    /**
     * Which packets go through.
     *
     * @return site-to-site or point-to-point, through a virtual interface or not
     */
    Ipv6Traffic traffic();

    /**
     * The same with each end in the one form that it has when it is read back; applied whenever one is made.
     *
     * @return this, to everybody who has one
     */
    @Value.Check
    default Ipv6Addressing canonical() {
        Ipv6LocalEndpoint local = Endpoints.canonical(localEndpoint());
        Ipv6RemoteEndpoint remote = Endpoints.canonical(remoteEndpoint());
        return local.equals(localEndpoint()) && remote.equals(remoteEndpoint()) ? this : of(local, remote, traffic());
    }

    /** Makes one from its parts. */
    class Builder extends ImmutableIpv6Addressing.Builder {
        Builder() {}
    }
}
