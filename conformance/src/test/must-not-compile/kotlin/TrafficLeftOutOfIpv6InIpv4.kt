package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.policy.KeyedByIkev2
import io.culvert.policy.TunnelPolicy
import io.culvert.net.Ipv6LocalSide
import io.culvert.net.Ipv6RemoteSide

/** A tunnel that carries IPv6 needs its IPv6 traffic. */
fun trafficLeftOutOfIpv6InIpv4(ours: Ipv6LocalSide, theirs: Ipv6RemoteSide, keying: KeyedByIkev2): TunnelPolicy =
    tunnel("hq")
        .localEndpoint(ipv4("203.0.113.1"))
        .remoteEndpoint(ipv4("198.51.100.7"))
        .carryingIpv6()
        .keyedBy(keying) // wrong: Ipv6InIpv4TrafficStage
        // fix: .siteToSite(ours, theirs).keyedBy(keying)
        .protectedBy(esp(AES_GCM_256))
        .build()
