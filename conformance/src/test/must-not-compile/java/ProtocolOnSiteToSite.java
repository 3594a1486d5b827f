package io.culvert.samples.wrong;

import static io.culvert.dsl.Culvert.*;

import io.culvert.policy.Keying;
import io.culvert.policy.TunnelPolicy;

/** A site-to-site tunnel has no place for a protocol. */
final class ProtocolOnSiteToSite {
    static TunnelPolicy policy(Keying keying) {
        return tunnel("hq")
                .localEndpoint(ipv4("203.0.113.1"))
                .remoteEndpoint(ipv4("198.51.100.7"))
                .siteToSite(udp()) // wrong: Ipv4TrafficStage
                // fix: .pointToPoint(udp())
                .keyedBy(keying)
                .protectedBy(esp(AES_GCM_256))
                .build();
    }
}
