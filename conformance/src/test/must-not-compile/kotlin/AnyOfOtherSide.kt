package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.policy.Keying
import io.culvert.policy.TunnelPolicy
import io.culvert.net.Ipv4RemoteSide

/** Any address is that of an end. */
fun anyOfOtherSide(theirs: Ipv4RemoteSide, keying: Keying): TunnelPolicy =
    tunnel("hq")
        .localEndpoint(ipv4("203.0.113.1"))
        .remoteEndpoint(ipv4("198.51.100.7"))
        .siteToSite(remoteAnyIpv4(), theirs) // wrong: Ipv4LocalSide
        // fix: .siteToSite(localAnyIpv4(), theirs)
        .keyedBy(keying)
        .protectedBy(esp(AES_GCM_256))
        .build()
