package io.culvert.wfp.session;

import io.culvert.net.Ipv4LocalEndpoint;
import io.culvert.net.Ipv4RemoteEndpoint;
import java.util.Objects;

/**
 * The two ends of an installed IPv4 tunnel.
 *
 * @param local the near end, {@code localV4Address}
 * @param remote the far end, {@code remoteV4Address} and in later versions {@code remoteAddresses}
 */
public record Ipv4Endpoints(Ipv4LocalEndpoint local, Ipv4RemoteEndpoint remote) implements TunnelEndpoints {

    /** Refuses null. */
    public Ipv4Endpoints {
        Objects.requireNonNull(local, "local");
        Objects.requireNonNull(remote, "remote");
    }
}
