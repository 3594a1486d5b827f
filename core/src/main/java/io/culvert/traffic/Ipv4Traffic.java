package io.culvert.traffic;

import io.culvert.net.Ipv4LocalSide;
import io.culvert.net.Ipv4RemoteSide;
import java.util.Optional;

/** The IPv4 packets that a tunnel carries. Becomes flags and filter conditions of {@code FwpmIPsecTunnelAdd1}. */
public sealed interface Ipv4Traffic permits Ipv4SiteToSite, Ipv4PointToPoint, Ipv4VirtualInterface {

    /**
     * The local addresses that match.
     *
     * @return the local side; becomes conditions on {@code FWPM_CONDITION_IP_LOCAL_ADDRESS}
     */
    Ipv4LocalSide local();

    /**
     * The remote addresses that match.
     *
     * @return the remote side; becomes conditions on {@code FWPM_CONDITION_IP_REMOTE_ADDRESS}
     */
    Ipv4RemoteSide remote();

    /**
     * Returns the filter of the traffic.
     *
     * @return the filter; empty for site-to-site traffic, for which the platform accepts only conditions on addresses
     */
    default Optional<PointToPointFilter> pointToPointFilter() {
        return switch (this) {
            case Ipv4SiteToSite ignored -> Optional.empty();
            case Ipv4PointToPoint pointToPoint -> Optional.of(pointToPoint.filter());
            case Ipv4VirtualInterface virtual -> virtual.carried().pointToPointFilter();
        };
    }
}
