package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.policy.Keying
import io.culvert.policy.TunnelPolicy

/** A text has neither a kind nor an address family. */
fun textAsEndpoint(keying: Keying): TunnelPolicy =
    tunnel("hq")
        .localEndpoint("203.0.113.1") // wrong: Ipv4LocalEndpoint
        // fix: .localEndpoint(ipv4("203.0.113.1"))
        .remoteEndpoint(ipv4("198.51.100.7"))
        .pointToPoint()
        .keyedBy(keying)
        .protectedBy(esp(AES_GCM_256))
        .build()
