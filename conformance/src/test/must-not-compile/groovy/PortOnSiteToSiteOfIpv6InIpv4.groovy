package io.culvert.samples.wrong

import static io.culvert.dsl.Culvert.*
import io.culvert.policy.KeyedByIkev2
import io.culvert.policy.TunnelPolicy
import io.culvert.net.Ipv6LocalSide
import io.culvert.net.Ipv6RemoteSide

/** A site-to-site tunnel looks at addresses only; a port needs a point-to-point one. */
class PortOnSiteToSiteOfIpv6InIpv4 {
    static TunnelPolicy policy(Ipv6LocalSide ours, Ipv6RemoteSide theirs, KeyedByIkev2 keying) {
        return tunnel('hq')
            .localEndpoint(ipv4('203.0.113.1'))
            .remoteEndpoint(ipv4('198.51.100.7'))
            .carryingIpv6()
            .siteToSite(ours, theirs, tcp().remotePort(port(443))) // wrong: Ipv6InIpv4TrafficStage
            // fix: .pointToPoint(ours, theirs, tcp().remotePort(port(443)))
            .keyedBy(keying)
            .protectedBy(esp(AES_GCM_256))
            .build()
    }
}
