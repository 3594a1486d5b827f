package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.policy.Keying
import io.culvert.policy.TunnelPolicy
import io.culvert.net.Ipv6LocalSide
import io.culvert.net.Ipv6RemoteSide

/** Sides come in the order of the endpoints. */
fun sidesSwappedOverIpv6(ours: Ipv6LocalSide, theirs: Ipv6RemoteSide, keying: Keying): TunnelPolicy =
    tunnel("hq")
        .localEndpoint(ipv6("2001:db8::1"))
        .remoteEndpoint(ipv6("2001:db8::2"))
        .siteToSite(theirs, ours) // wrong: Ipv6LocalSide
        // fix: .siteToSite(ours, theirs)
        .keyedBy(keying)
        .protectedBy(esp(AES_GCM_256))
        .build()
