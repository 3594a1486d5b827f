package io.culvert.traffic;

import io.culvert.net.Ipv4LocalEndpoint;
import io.culvert.net.Ipv4RemoteEndpoint;
import org.immutables.value.Value;

/**
 * The two ends of an IPv4 tunnel and IPv6 traffic that goes through it. Only IKEv2 keys such a tunnel (Windows 7).
 * Becomes {@code IPSEC_TUNNEL_ENDPOINTS1} with {@code ipVersion} {@code FWP_IP_VERSION_V4},
 * {@code IPSEC_POLICY_FLAG_ENABLE_V6_IN_V4_TUNNELING}, and the filter conditions.
 */
@Value.Immutable
public sealed interface Ipv6InIpv4Addressing extends Addressing permits ImmutableIpv6InIpv4Addressing {

    /**
     * Puts the parts together.
     *
     * @param localEndpoint the near end
     * @param remoteEndpoint the far end
     * @param traffic which packets go through
     * @return the addressing
     */
    static Ipv6InIpv4Addressing of(
            Ipv4LocalEndpoint localEndpoint, Ipv4RemoteEndpoint remoteEndpoint, Ipv6Traffic traffic) {
        return new Builder()
                .localEndpoint(localEndpoint)
                .remoteEndpoint(remoteEndpoint)
                .traffic(traffic)
                .build();
    }

    /**
     * The near end.
     *
     * @return never {@code 0.0.0.0}: that is {@link io.culvert.net.AnyIpv4} here; becomes {@code localV4Address}
     */
    Ipv4LocalEndpoint localEndpoint();

    /**
     * The far end.
     *
     * @return never {@code 0.0.0.0} nor several addresses that are one: these are said the short way here; becomes
     *     {@code remoteV4Address}
     */
    Ipv4RemoteEndpoint remoteEndpoint();

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
    default Ipv6InIpv4Addressing canonical() {
        Ipv4LocalEndpoint local = Endpoints.canonical(localEndpoint());
        Ipv4RemoteEndpoint remote = Endpoints.canonical(remoteEndpoint());
        return local.equals(localEndpoint()) && remote.equals(remoteEndpoint()) ? this : of(local, remote, traffic());
    }

    /** Makes one from its parts. */
    class Builder extends ImmutableIpv6InIpv4Addressing.Builder {
        Builder() {}
    }
}
