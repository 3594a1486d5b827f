package io.culvert.traffic;

import io.culvert.net.Ipv6LocalSide;
import io.culvert.net.Ipv6RemoteSide;
import java.util.Objects;

/**
 * Everything between the networks of two sites. The platform takes conditions on addresses only, so there is no place
 * here for a protocol or a port. {@code FWPM_TUNNEL_FLAG_POINT_TO_POINT} is not set.
 *
 * @param local this site
 * @param remote the other site
 */
public record Ipv6SiteToSite(Ipv6LocalSide local, Ipv6RemoteSide remote) implements Ipv6Traffic {

    /** Refuses null. */
    public Ipv6SiteToSite {
        Objects.requireNonNull(local, "local");
        Objects.requireNonNull(remote, "remote");
    }
}
