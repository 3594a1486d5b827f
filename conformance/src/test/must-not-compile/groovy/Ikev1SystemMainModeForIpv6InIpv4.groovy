package io.culvert.samples.wrong

import static io.culvert.dsl.Culvert.*
import io.culvert.policy.TunnelPolicy
import io.culvert.net.Ipv6LocalSide
import io.culvert.net.Ipv6RemoteSide

/** Only IKEv2 carries IPv6 between IPv4 ends, also with the system's main mode. */
class Ikev1SystemMainModeForIpv6InIpv4 {
    static TunnelPolicy policy(Ipv6LocalSide ours, Ipv6RemoteSide theirs) {
        return tunnel('hq')
            .localEndpoint(ipv4('203.0.113.1'))
            .remoteEndpoint(ipv4('198.51.100.7'))
            .carryingIpv6()
            .siteToSite(ours, theirs)
            .keyedBy(ikev1WithSystemMainMode()) // wrong: Ikev2KeyingStage
            // fix: .keyedBy(ikev2WithSystemMainMode())
            .protectedBy(esp(AES_GCM_256))
            .build()
    }
}
