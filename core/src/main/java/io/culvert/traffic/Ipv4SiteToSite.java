package io.culvert.traffic;

import io.culvert.net.Ipv4LocalSide;
import io.culvert.net.Ipv4RemoteSide;
import java.util.Objects;

/**
 * Everything between the networks of two sites. The platform takes conditions on addresses only, so there is no place
 * here for a protocol or a port. {@code FWPM_TUNNEL_FLAG_POINT_TO_POINT} is not set.
 *
 * @param local this site
 * @param remote the other site
 */
public record Ipv4SiteToSite(Ipv4LocalSide local, Ipv4RemoteSide remote) implements Ipv4Traffic {

    /** Refuses null. */
    public Ipv4SiteToSite {
        Objects.requireNonNull(local, "local");
        Objects.requireNonNull(remote, "remote");
    }
}
