package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.policy.KeyedByIkev2
import io.culvert.policy.Keying
import io.culvert.policy.TunnelPolicy
import io.culvert.net.Ipv6LocalSide
import io.culvert.net.Ipv6RemoteSide

/** Only IKEv2 carries IPv6 through IPv4 ends, so a keying of unknown module will not do. */
fun anyKeyingForIpv6InIpv4(ours: Ipv6LocalSide, theirs: Ipv6RemoteSide, keying: Keying, corporate: KeyedByIkev2): TunnelPolicy =
    tunnel("hq")
        .localEndpoint(ipv4("203.0.113.1"))
        .remoteEndpoint(ipv4("198.51.100.7"))
        .carryingIpv6()
        .siteToSite(ours, theirs)
        .keyedBy(keying) // wrong: KeyedByIkev2
        // fix: .keyedBy(corporate)
        .protectedBy(esp(AES_GCM_256))
        .build()
