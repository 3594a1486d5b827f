package io.culvert.samples.wrong;

import static io.culvert.dsl.Culvert.*;

import io.culvert.net.Ipv4LocalSide;
import io.culvert.net.Ipv4RemoteSide;
import io.culvert.policy.Keying;
import io.culvert.policy.TunnelPolicy;

/** A policy cannot be built before its protection is specified. */
final class ProtectionLeftOut {
    static TunnelPolicy policy(Ipv4LocalSide ours, Ipv4RemoteSide theirs, Keying keying) {
        var ready = tunnel("hq")
                .localEndpoint(ipv4("203.0.113.1"))
                .remoteEndpoint(ipv4("198.51.100.7"))
                .siteToSite(ours, theirs)
                .keyedBy(keying);
        return ready.build(); // wrong: ProtectionStage
        // fix: return ready.protectedBy(esp(AES_GCM_256)).build();
    }
}
