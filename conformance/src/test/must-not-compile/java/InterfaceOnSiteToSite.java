package io.culvert.samples.wrong;

import static io.culvert.dsl.Culvert.*;

import io.culvert.policy.Keying;
import io.culvert.policy.TunnelPolicy;
import io.culvert.net.InterfaceLuid;
import io.culvert.net.Ipv4LocalSide;
import io.culvert.net.Ipv4RemoteSide;

/** A site-to-site tunnel looks at addresses only, whichever interface they come through. */
final class InterfaceOnSiteToSite {
    static TunnelPolicy policy(Ipv4LocalSide ours, Ipv4RemoteSide theirs, InterfaceLuid wan, Keying keying) {
        return tunnel("hq")
                .localEndpoint(ipv4("203.0.113.1"))
                .remoteEndpoint(ipv4("198.51.100.7"))
                .siteToSite(ours, theirs, anyProtocol().localInterface(wan)) // wrong: Ipv4TrafficStage
                // fix: .pointToPoint(ours, theirs, anyProtocol().localInterface(wan))
                .keyedBy(keying)
                .protectedBy(esp(AES_GCM_256))
                .build();
    }
}
