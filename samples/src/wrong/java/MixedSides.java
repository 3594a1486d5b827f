package io.culvert.samples.wrong;

import static io.culvert.dsl.Culvert.*;

import io.culvert.net.Ipv4LocalSide;
import io.culvert.net.Ipv4RemoteSide;
import io.culvert.policy.Keying;
import io.culvert.policy.TunnelPolicy;

/** Both sides of the traffic have one address family. */
final class MixedSides {
    static TunnelPolicy policy(Ipv4LocalSide ours, Ipv4RemoteSide theirs, Keying keying) {
        return tunnel("hq")
                .localEndpoint(ipv4("203.0.113.1"))
                .remoteEndpoint(ipv4("198.51.100.7"))
                .siteToSite(ours, remote(ipv6Subnet("2001:db8:b::/48"))) // wrong: Ipv4RemoteSide
                // fix: .siteToSite(ours, theirs)
                .keyedBy(keying)
                .protectedBy(esp(AES_GCM_256))
                .build();
    }
}
