package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.policy.Keying
import io.culvert.policy.TunnelPolicy

/** An endpoint is one address. */
fun subnetAsRemoteEndpoint(keying: Keying): TunnelPolicy =
    tunnel("hq")
        .localEndpoint(ipv4("203.0.113.1"))
        .remoteEndpoint(ipv4Subnet("198.51.100.0/24")) // wrong: Ipv4RemoteEndpoint
        // fix: .remoteEndpoint(ipv4("198.51.100.7"))
        .pointToPoint()
        .keyedBy(keying)
        .protectedBy(esp(AES_GCM_256))
        .build()
