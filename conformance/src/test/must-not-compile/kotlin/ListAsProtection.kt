package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.crypto.EspProposal
import io.culvert.crypto.Protection
import io.culvert.policy.Keying
import io.culvert.policy.TunnelPolicy

/** A list may be empty; the door for lists looks. */
fun listAsProtection(keying: Keying, proposals: List<EspProposal>): TunnelPolicy =
    tunnel("hq")
        .localEndpoint(ipv4("203.0.113.1"))
        .remoteEndpoint(ipv4("198.51.100.7"))
        .pointToPoint()
        .keyedBy(keying)
        .protectedBy(proposals) // wrong: Protection
        // fix: .protectedBy(Protection.anyOf(proposals))
        .build()
