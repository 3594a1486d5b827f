package io.culvert.traffic;

import io.culvert.net.Ipv6LocalSide;
import io.culvert.net.Ipv6RemoteSide;
import java.util.Optional;

/** The IPv6 packets that a tunnel carries. Becomes flags and filter conditions of {@code FwpmIPsecTunnelAdd1}. */
public sealed interface Ipv6Traffic permits Ipv6SiteToSite, Ipv6PointToPoint, Ipv6VirtualInterface {

    /**
     * The local addresses that match.
     *
     * @return the local side; becomes conditions on {@code FWPM_CONDITION_IP_LOCAL_ADDRESS}
     */
    Ipv6LocalSide local();

    /**
     * The remote addresses that match.
     *
     * @return the remote side; becomes conditions on {@code FWPM_CONDITION_IP_REMOTE_ADDRESS}
     */
    Ipv6RemoteSide remote();

    /**
     * Returns the filter of the traffic.
     *
     * @return the filter; empty for site-to-site traffic, for which the platform accepts only conditions on addresses
     */
    default Optional<PointToPointFilter> pointToPointFilter() {
        return switch (this) {
            case Ipv6SiteToSite ignored -> Optional.empty();
            case Ipv6PointToPoint pointToPoint -> Optional.of(pointToPoint.filter());
            case Ipv6VirtualInterface virtual -> virtual.carried().pointToPointFilter();
        };
    }
}
