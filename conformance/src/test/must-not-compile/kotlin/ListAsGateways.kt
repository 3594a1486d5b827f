package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.policy.Keying
import io.culvert.policy.TunnelPolicy
import io.culvert.net.Ipv4Address
import io.culvert.net.Ipv4RemoteEndpoint

/** A list may be empty; the door for lists looks. */
fun listAsGateways(gateways: List<Ipv4Address>, keying: Keying): TunnelPolicy =
    tunnel("hq")
        .localEndpoint(ipv4("203.0.113.1"))
        .remoteEndpoint(ipv4Gateways(gateways)) // wrong: Ipv4Address
        // fix: .remoteEndpoint(Ipv4RemoteEndpoint.anyOf(gateways))
        .pointToPoint()
        .keyedBy(keying)
        .protectedBy(esp(AES_GCM_256))
        .build()
