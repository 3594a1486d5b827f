package io.culvert.wfp.session;

import io.culvert.net.Ipv6LocalEndpoint;
import io.culvert.net.Ipv6RemoteEndpoint;
import java.util.Objects;

/**
 * The two ends of an installed IPv6 tunnel.
 *
 * @param local the near end, {@code localV6Address}
 * @param remote the far end, {@code remoteV6Address} and in later versions {@code remoteAddresses}
 */
public record Ipv6Endpoints(Ipv6LocalEndpoint local, Ipv6RemoteEndpoint remote) implements TunnelEndpoints {

    /** Refuses null. */
    public Ipv6Endpoints {
        Objects.requireNonNull(local, "local");
        Objects.requireNonNull(remote, "remote");
    }
}
