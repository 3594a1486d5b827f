package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.policy.Keying
import io.culvert.policy.TunnelPolicy
import io.culvert.net.Ipv4LocalSide
import io.culvert.net.Ipv4RemoteSide

/** All addresses of a side are of one family. */
fun mixedOnOneSide(ours: Ipv4LocalSide, theirs: Ipv4RemoteSide, keying: Keying): TunnelPolicy =
    tunnel("hq")
        .localEndpoint(ipv4("203.0.113.1"))
        .remoteEndpoint(ipv4("198.51.100.7"))
        .siteToSite(local(ipv4Subnet("10.1.0.0/16"), ipv6Subnet("2001:db8:a::/48")), theirs) // wrong: Ipv4Match
        // fix: .siteToSite(local(ipv4Subnet("10.1.0.0/16"), ipv4Subnet("10.3.0.0/16")), theirs)
        .keyedBy(keying)
        .protectedBy(esp(AES_GCM_256))
        .build()
