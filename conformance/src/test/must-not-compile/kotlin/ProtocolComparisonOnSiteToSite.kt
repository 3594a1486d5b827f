package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.policy.Keying
import io.culvert.traffic.TransportFilter
import io.culvert.policy.TunnelPolicy
import io.culvert.net.IpProtocol
import io.culvert.net.Ipv4LocalSide
import io.culvert.net.Ipv4RemoteSide

/** A site-to-site tunnel has no place for a protocol, however it is compared. */
fun protocolComparisonOnSiteToSite(ours: Ipv4LocalSide, theirs: Ipv4RemoteSide, keying: Keying): TunnelPolicy =
    tunnel("hq")
        .localEndpoint(ipv4("203.0.113.1"))
        .remoteEndpoint(ipv4("198.51.100.7"))
        .siteToSite(ours, theirs, IpProtocol.TCP.not()) // wrong: Ipv4RemoteSide
        // fix: .pointToPoint(ours, theirs, TransportFilter.of(IpProtocol.TCP.not()))
        .keyedBy(keying)
        .protectedBy(esp(AES_GCM_256))
        .build()
