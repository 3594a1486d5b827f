package io.culvert.wfp.session;

import io.culvert.net.Ipv4LocalEndpoint;
import io.culvert.net.Ipv4RemoteEndpoint;
import java.util.Objects;

/**
 * The two ends of an installed tunnel that carries IPv6 between IPv4 ends:
 * {@code IPSEC_POLICY_FLAG_ENABLE_V6_IN_V4_TUNNELING}.
 *
 * @param local the near end, {@code localV4Address}
 * @param remote the far end, {@code remoteV4Address} and in later versions {@code remoteAddresses}
 */
public record Ipv6InIpv4Endpoints(Ipv4LocalEndpoint local, Ipv4RemoteEndpoint remote) implements TunnelEndpoints {

    /** Refuses null. */
    public Ipv6InIpv4Endpoints {
        Objects.requireNonNull(local, "local");
        Objects.requireNonNull(remote, "remote");
    }
}
