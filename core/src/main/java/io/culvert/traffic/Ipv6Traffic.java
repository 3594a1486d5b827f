package io.culvert.traffic;

import io.culvert.net.Ipv6LocalSide;
import io.culvert.net.Ipv6RemoteSide;
import java.util.Optional;

/** Which packets an IPv6 tunnel takes. Becomes the flags and the filter conditions of {@code FwpmIPsecTunnelAdd1}. */
public sealed interface Ipv6Traffic permits Ipv6SiteToSite, Ipv6PointToPoint, Ipv6VirtualInterface {

    /**
     * What the local address of a packet may be.
     *
     * @return becomes conditions on {@code FWPM_CONDITION_IP_LOCAL_ADDRESS}
     */
    Ipv6LocalSide local();

    /**
     * What the remote address of a packet may be.
     *
     * @return becomes conditions on {@code FWPM_CONDITION_IP_REMOTE_ADDRESS}
     */
    Ipv6RemoteSide remote();

    /**
     * The filter of the traffic.
     *
     * @return empty for site-to-site traffic, on which the platform accepts conditions on addresses only
     */
    default Optional<PointToPointFilter> pointToPointFilter() {
        return switch (this) {
            case Ipv6SiteToSite ignored -> Optional.empty();
            case Ipv6PointToPoint pointToPoint -> Optional.of(pointToPoint.filter());
            case Ipv6VirtualInterface virtual -> virtual.carried().pointToPointFilter();
        };
    }
}
