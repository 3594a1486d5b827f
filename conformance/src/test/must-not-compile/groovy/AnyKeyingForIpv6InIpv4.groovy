package io.culvert.samples.wrong

import static io.culvert.dsl.Culvert.*
import io.culvert.policy.KeyedByIkev2
import io.culvert.policy.Keying
import io.culvert.policy.TunnelPolicy
import io.culvert.net.Ipv6LocalSide
import io.culvert.net.Ipv6RemoteSide

/** Only IKEv2 carries IPv6 through IPv4 ends, so a keying of unknown module will not do. */
class AnyKeyingForIpv6InIpv4 {
    static TunnelPolicy policy(Ipv6LocalSide ours, Ipv6RemoteSide theirs, Keying keying, KeyedByIkev2 corporate) {
        return tunnel('hq')
            .localEndpoint(ipv4('203.0.113.1'))
            .remoteEndpoint(ipv4('198.51.100.7'))
            .carryingIpv6()
            .siteToSite(ours, theirs)
            .keyedBy(keying) // wrong: Ikev2KeyingStage
            // fix: .keyedBy(corporate)
            .protectedBy(esp(AES_GCM_256))
            .build()
    }
}
