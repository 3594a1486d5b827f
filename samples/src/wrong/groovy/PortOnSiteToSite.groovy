package io.culvert.samples.wrong

import static io.culvert.dsl.Culvert.*
import io.culvert.net.Ipv4LocalSide
import io.culvert.net.Ipv4RemoteSide
import io.culvert.policy.Keying
import io.culvert.policy.TunnelPolicy

/** A site-to-site tunnel matches addresses only; ports need a point-to-point tunnel. */
class PortOnSiteToSite {
    static TunnelPolicy policy(Ipv4LocalSide ours, Ipv4RemoteSide theirs, Keying keying) {
        return tunnel('hq')
            .localEndpoint(ipv4('203.0.113.1'))
            .remoteEndpoint(ipv4('198.51.100.7'))
            .siteToSite(ours, theirs, tcp().remotePort(port(443))) // wrong: Ipv4TrafficStage
            // fix: .pointToPoint(ours, theirs, tcp().remotePort(port(443)))
            .keyedBy(keying)
            .protectedBy(esp(AES_GCM_256))
            .build()
    }
}
