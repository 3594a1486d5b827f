package io.culvert.samples.wrong;

import static io.culvert.dsl.Culvert.*;

import io.culvert.policy.Keying;
import io.culvert.policy.TunnelPolicy;
import io.culvert.net.Ipv4LocalSide;
import io.culvert.net.Ipv4RemoteSide;
import io.culvert.net.SecurityRealm;

/** A site-to-site tunnel is the same in every security realm. */
final class RealmOnSiteToSite {
    static TunnelPolicy policy(Ipv4LocalSide ours, Ipv4RemoteSide theirs, SecurityRealm realm, Keying keying) {
        return tunnel("hq")
                .localEndpoint(ipv4("203.0.113.1"))
                .remoteEndpoint(ipv4("198.51.100.7"))
                .siteToSite(ours, theirs, anyProtocol().realm(realm)) // wrong: Ipv4TrafficStage
                // fix: .pointToPoint(ours, theirs, anyProtocol().realm(realm))
                .keyedBy(keying)
                .protectedBy(esp(AES_GCM_256))
                .build();
    }
}
