package io.culvert.traffic;

import io.culvert.net.Ipv4LocalSide;
import io.culvert.net.Ipv4RemoteSide;
import java.util.Objects;

/**
 * All IPv4 traffic between the networks of two sites. The platform accepts only conditions on addresses for it, so it has
 * no protocol and no port. Does not set {@code FWPM_TUNNEL_FLAG_POINT_TO_POINT}.
 *
 * @param local the addresses of the local site
 * @param remote the addresses of the remote site
 */
public record Ipv4SiteToSite(Ipv4LocalSide local, Ipv4RemoteSide remote) implements Ipv4Traffic {

    /** Refuses null. */
    public Ipv4SiteToSite {
        Objects.requireNonNull(local, "local");
        Objects.requireNonNull(remote, "remote");
    }
}
