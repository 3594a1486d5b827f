package io.culvert.traffic;

import io.culvert.net.Ipv6LocalSide;
import io.culvert.net.Ipv6RemoteSide;
import java.util.Objects;

/**
 * IPv6 traffic between the two endpoints that matches a filter. Sets {@code FWPM_TUNNEL_FLAG_POINT_TO_POINT}.
 *
 * @param local the local addresses that match, usually the local endpoint
 * @param remote the remote addresses that match, usually the remote endpoint
 * @param filter the conditions on protocol and ports or on ICMP; {@link TransportFilter#EVERYTHING} for all traffic
 */
public record Ipv6PointToPoint(Ipv6LocalSide local, Ipv6RemoteSide remote, PointToPointFilter filter)
        implements Ipv6Traffic {

    /** Refuses null. */
    public Ipv6PointToPoint {
        Objects.requireNonNull(local, "local");
        Objects.requireNonNull(remote, "remote");
        Objects.requireNonNull(filter, "filter");
    }
}
