package io.culvert.traffic;

import io.culvert.net.Ipv4LocalSide;
import io.culvert.net.Ipv4RemoteSide;
import java.util.Objects;

/**
 * Traffic between the two ends themselves, all of it or what a filter lets through. Sets
 * {@code FWPM_TUNNEL_FLAG_POINT_TO_POINT}.
 *
 * @param local what the local address may be, usually the local endpoint
 * @param remote what the remote address may be, usually the remote endpoint
 * @param filter protocol and ports, or ICMP, and where packets come through
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
