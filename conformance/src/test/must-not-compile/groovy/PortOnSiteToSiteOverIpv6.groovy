package io.culvert.samples.wrong

import static io.culvert.dsl.Culvert.*
import io.culvert.policy.Keying
import io.culvert.policy.TunnelPolicy
import io.culvert.net.Ipv6LocalSide
import io.culvert.net.Ipv6RemoteSide

/** A site-to-site tunnel looks at addresses only; a port needs a point-to-point one. */
class PortOnSiteToSiteOverIpv6 {
    static TunnelPolicy policy(Ipv6LocalSide ours, Ipv6RemoteSide theirs, Keying keying) {
        return tunnel('hq')
            .localEndpoint(ipv6('2001:db8::1'))
            .remoteEndpoint(ipv6('2001:db8::2'))
            .siteToSite(ours, theirs, tcp().remotePort(port(443))) // wrong: Ipv6TrafficStage
            // fix: .pointToPoint(ours, theirs, tcp().remotePort(port(443)))
            .keyedBy(keying)
            .protectedBy(esp(AES_GCM_256))
            .build()
    }
}
