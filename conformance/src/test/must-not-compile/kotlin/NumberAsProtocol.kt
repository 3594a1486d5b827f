package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.policy.Keying
import io.culvert.policy.TunnelPolicy

/** A number could mean anything; a protocol has a type of its own. */
fun numberAsProtocol(keying: Keying): TunnelPolicy =
    tunnel("hq")
        .localEndpoint(ipv4("203.0.113.1"))
        .remoteEndpoint(ipv4("198.51.100.7"))
        .pointToPoint(47) // wrong: PointToPointFilter
        // fix: .pointToPoint(protocol(47))
        .keyedBy(keying)
        .protectedBy(esp(AES_GCM_256))
        .build()
