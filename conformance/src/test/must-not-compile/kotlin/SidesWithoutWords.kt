package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.policy.Keying
import io.culvert.policy.TunnelPolicy

/** Which subnet is whose is never told by position. */
fun sidesWithoutWords(keying: Keying): TunnelPolicy =
    tunnel("hq")
        .localEndpoint(ipv4("203.0.113.1"))
        .remoteEndpoint(ipv4("198.51.100.7"))
        .siteToSite(ipv4Subnet("10.1.0.0/16"), ipv4Subnet("10.2.0.0/16")) // wrong: Ipv4LocalSide
        // fix: .siteToSite(local(ipv4Subnet("10.1.0.0/16")), remote(ipv4Subnet("10.2.0.0/16")))
        .keyedBy(keying)
        .protectedBy(esp(AES_GCM_256))
        .build()
