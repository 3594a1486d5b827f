package io.culvert.samples.wrong

import static io.culvert.dsl.Culvert.*
import io.culvert.policy.TunnelPolicy
import io.culvert.net.Ipv6LocalSide
import io.culvert.net.Ipv6RemoteSide

/** Only IKEv2 carries IPv6 through IPv4 ends. */
class AuthIpForIpv6InIpv4 {
    static TunnelPolicy policy(Ipv6LocalSide ours, Ipv6RemoteSide theirs) {
        return tunnel('hq')
            .localEndpoint(ipv4('203.0.113.1'))
            .remoteEndpoint(ipv4('198.51.100.7'))
            .carryingIpv6()
            .siteToSite(ours, theirs)
            .keyedBy(authIp(kerberos(), ike(AES_256, SHA_384, ECP_384))) // wrong: Ikev2KeyingStage
            // fix: .keyedBy(ikev2(presharedKey(utf8('correct horse')), ike(AES_256, SHA_384, ECP_384)))
            .protectedBy(esp(AES_GCM_256))
            .build()
    }
}
