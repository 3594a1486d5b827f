package io.culvert.samples.wrong

import static io.culvert.dsl.Culvert.*
import io.culvert.policy.Keying
import io.culvert.traffic.TransportFilter
import io.culvert.policy.TunnelPolicy
import io.culvert.net.IpProtocol
import io.culvert.net.Ipv4LocalSide
import io.culvert.net.Ipv4RemoteSide

/** A site-to-site tunnel has no place for a protocol, however it is compared. */
class ProtocolComparisonOnSiteToSite {
    static TunnelPolicy policy(Ipv4LocalSide ours, Ipv4RemoteSide theirs, Keying keying) {
        return tunnel('hq')
            .localEndpoint(ipv4('203.0.113.1'))
            .remoteEndpoint(ipv4('198.51.100.7'))
            .siteToSite(ours, theirs, IpProtocol.TCP.not()) // wrong: Ipv4TrafficStage
            // fix: .pointToPoint(ours, theirs, TransportFilter.of(IpProtocol.TCP.not()))
            .keyedBy(keying)
            .protectedBy(esp(AES_GCM_256))
            .build()
    }
}
