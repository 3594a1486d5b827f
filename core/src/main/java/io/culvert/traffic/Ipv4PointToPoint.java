package io.culvert.traffic;

import io.culvert.net.Ipv4LocalSide;
import io.culvert.net.Ipv4RemoteSide;
import java.util.Objects;

/**
 * IPv4 traffic between the two endpoints that matches a filter. Sets {@code FWPM_TUNNEL_FLAG_POINT_TO_POINT}.
 *
 * @param local the local addresses that match, usually the local endpoint
 * @param remote the remote addresses that match, usually the remote endpoint
 * @param filter the conditions on protocol and ports or on ICMP; {@link TransportFilter#EVERYTHING} for all traffic
 */
public record Ipv4PointToPoint(Ipv4LocalSide local, Ipv4RemoteSide remote, PointToPointFilter filter)
        implements Ipv4Traffic {

    /** Refuses null. */
    public Ipv4PointToPoint {
        Objects.requireNonNull(local, "local");
        Objects.requireNonNull(remote, "remote");
        Objects.requireNonNull(filter, "filter");
    }
}
