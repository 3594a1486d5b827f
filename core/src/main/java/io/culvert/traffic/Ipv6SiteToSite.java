package io.culvert.traffic;

import io.culvert.net.Ipv6LocalSide;
import io.culvert.net.Ipv6RemoteSide;
import java.util.Objects;

/**
 * All IPv6 traffic between the networks of two sites. The platform accepts only conditions on addresses for it, so it has
 * no protocol and no port. Does not set {@code FWPM_TUNNEL_FLAG_POINT_TO_POINT}.
 *
 * @param local the addresses of the local site
 * @param remote the addresses of the remote site
 */
public record Ipv6SiteToSite(Ipv6LocalSide local, Ipv6RemoteSide remote) implements Ipv6Traffic {

    /** Refuses null. */
    public Ipv6SiteToSite {
        Objects.requireNonNull(local, "local");
        Objects.requireNonNull(remote, "remote");
    }
}
