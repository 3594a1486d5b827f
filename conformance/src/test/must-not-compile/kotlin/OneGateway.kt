package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.policy.Keying
import io.culvert.policy.TunnelPolicy

/** One gateway is an address; a name stands beside it as well. */
fun oneGateway(keying: Keying): TunnelPolicy =
    tunnel("hq")
        .localEndpoint(ipv4("203.0.113.1"))
        .remoteEndpoint(ipv4Gateways(ipv4("198.51.100.7"))) // wrong: secondAddress
        // fix: .remoteEndpoint(ipv4("198.51.100.7").named("vpn.example.com"))
        .pointToPoint()
        .keyedBy(keying)
        .protectedBy(esp(AES_GCM_256))
        .build()
