package io.culvert.traffic;

import io.culvert.net.Ipv6LocalSide;
import io.culvert.net.Ipv6RemoteSide;
import java.util.Objects;

/**
 * Traffic between the two ends themselves, all of it or what a filter lets through. Sets
 * {@code FWPM_TUNNEL_FLAG_POINT_TO_POINT}.
 *
 * @param local what the local address may be, usually the local endpoint
 * @param remote what the remote address may be, usually the remote endpoint
 * @param filter protocol and ports, or ICMP, and where packets come through
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
