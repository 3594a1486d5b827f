package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.policy.Keying
import io.culvert.policy.TunnelPolicy

/** A port condition must specify the local or the remote end. */
fun portWithoutProtocol(keying: Keying): TunnelPolicy =
    tunnel("hq")
        .localEndpoint(ipv4("203.0.113.1"))
        .remoteEndpoint(ipv4("198.51.100.7"))
        .pointToPoint(port(443)) // wrong: PointToPointFilter
        // fix: .pointToPoint(tcp().remotePort(port(443)))
        .keyedBy(keying)
        .protectedBy(esp(AES_GCM_256))
        .build()
