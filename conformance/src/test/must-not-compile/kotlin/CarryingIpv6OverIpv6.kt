package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.policy.KeyedByIkev2
import io.culvert.policy.TunnelPolicy
import io.culvert.net.Ipv6LocalSide
import io.culvert.net.Ipv6RemoteSide

/** An IPv6 tunnel carries IPv6 anyway. */
fun carryingIpv6OverIpv6(ours: Ipv6LocalSide, theirs: Ipv6RemoteSide, keying: KeyedByIkev2): TunnelPolicy =
    tunnel("hq")
        .localEndpoint(ipv6("2001:db8::1"))
        .remoteEndpoint(ipv6("2001:db8::2"))
        .carryingIpv6().siteToSite(ours, theirs) // wrong: Ipv6TrafficStage
        // fix: .siteToSite(ours, theirs)
        .keyedBy(keying)
        .protectedBy(esp(AES_GCM_256))
        .build()
