package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.policy.Keying
import io.culvert.policy.TunnelPolicy

/** A name needs an address beside it: the platform resolves none. */
fun nameWithoutAddress(keying: Keying): TunnelPolicy =
    tunnel("hq")
        .localEndpoint(ipv4("203.0.113.1"))
        .remoteEndpoint("vpn.example.com") // wrong: Ipv4RemoteEndpoint
        // fix: .remoteEndpoint(ipv4("198.51.100.7").named("vpn.example.com"))
        .pointToPoint()
        .keyedBy(keying)
        .protectedBy(esp(AES_GCM_256))
        .build()
