package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.policy.TunnelPolicy
import io.culvert.net.Ipv6LocalSide
import io.culvert.net.Ipv6RemoteSide

/** Only IKEv2 carries IPv6 between IPv4 ends, also with the system's main mode. */
fun authIpSystemMainModeForIpv6InIpv4(ours: Ipv6LocalSide, theirs: Ipv6RemoteSide): TunnelPolicy =
    tunnel("hq")
        .localEndpoint(ipv4("203.0.113.1"))
        .remoteEndpoint(ipv4("198.51.100.7"))
        .carryingIpv6()
        .siteToSite(ours, theirs)
        .keyedBy(authIpWithSystemMainMode()) // wrong: KeyedByIkev2
        // fix: .keyedBy(ikev2WithSystemMainMode())
        .protectedBy(esp(AES_GCM_256))
        .build()
