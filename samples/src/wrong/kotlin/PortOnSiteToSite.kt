package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.net.Ipv4LocalSide
import io.culvert.net.Ipv4RemoteSide
import io.culvert.policy.Keying
import io.culvert.policy.TunnelPolicy

/** A site-to-site tunnel matches addresses only; ports need a point-to-point tunnel. */
fun portOnSiteToSite(ours: Ipv4LocalSide, theirs: Ipv4RemoteSide, keying: Keying): TunnelPolicy =
    tunnel("hq")
        .localEndpoint(ipv4("203.0.113.1"))
        .remoteEndpoint(ipv4("198.51.100.7"))
        .siteToSite(ours, theirs, tcp().remotePort(port(443))) // wrong: Ipv4RemoteSide
        // fix: .pointToPoint(ours, theirs, tcp().remotePort(port(443)))
        .keyedBy(keying)
        .protectedBy(esp(AES_GCM_256))
        .build()
