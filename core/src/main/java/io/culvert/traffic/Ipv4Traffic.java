package io.culvert.traffic;

import io.culvert.net.Ipv4LocalSide;
import io.culvert.net.Ipv4RemoteSide;
import java.util.Optional;

/** Which packets an IPv4 tunnel takes. Becomes the flags and the filter conditions of {@code FwpmIPsecTunnelAdd1}. */
public sealed interface Ipv4Traffic permits Ipv4SiteToSite, Ipv4PointToPoint, Ipv4VirtualInterface {

    /**
     * What the local address of a packet may be.
     *
     * @return becomes conditions on {@code FWPM_CONDITION_IP_LOCAL_ADDRESS}
     */
    Ipv4LocalSide local();

    /**
     * What the remote address of a packet may be.
     *
     * @return becomes conditions on {@code FWPM_CONDITION_IP_REMOTE_ADDRESS}
     */
    Ipv4RemoteSide remote();

    /**
     * The filter of the traffic.
     *
     * @return empty for site-to-site traffic, on which the platform accepts conditions on addresses only
     */
    default Optional<PointToPointFilter> pointToPointFilter() {
        return switch (this) {
            case Ipv4SiteToSite ignored -> Optional.empty();
            case Ipv4PointToPoint pointToPoint -> Optional.of(pointToPoint.filter());
            case Ipv4VirtualInterface virtual -> virtual.carried().pointToPointFilter();
        };
    }
}
