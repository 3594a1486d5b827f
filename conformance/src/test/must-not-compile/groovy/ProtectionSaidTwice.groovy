package io.culvert.samples.wrong

import static io.culvert.dsl.Culvert.*
import io.culvert.policy.Keying
import io.culvert.policy.TunnelPolicy
import io.culvert.net.Ipv4LocalSide
import io.culvert.net.Ipv4RemoteSide

/** A sentence sets the protection once; more proposals are arguments of the same call. */
class ProtectionSaidTwice {
    static TunnelPolicy policy(Ipv4LocalSide ours, Ipv4RemoteSide theirs, Keying keying) {
        return tunnel('hq')
            .localEndpoint(ipv4('203.0.113.1'))
            .remoteEndpoint(ipv4('198.51.100.7'))
            .siteToSite(ours, theirs)
            .keyedBy(keying)
            .protectedBy(esp(AES_GCM_256))
            .protectedBy(esp(AES_CBC_256, HMAC_SHA_256)) // wrong: FinishStage
            // fix: .idleTimeoutSeconds(600)
            .build()
    }
}
