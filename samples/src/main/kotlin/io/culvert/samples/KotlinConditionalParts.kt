package io.culvert.samples

import io.culvert.dsl.Culvert.*
import io.culvert.policy.TunnelOption
import io.culvert.policy.TunnelPolicy

/** `let` returns the next stage; `apply` would lose it. */
fun branch(key: String, oldPeer: Boolean, behindNat: Boolean, keepAfterReboot: Boolean): TunnelPolicy =
    tunnel("branch")
        .localEndpoint(ipv4("203.0.113.1"))
        .remoteEndpoint(ipv4("198.51.100.7"))
        .siteToSite(local(ipv4Subnet("10.1.0.0/16")), remote(ipv4Subnet("10.2.0.0/16")))
        .keyedBy(
            if (oldPeer) {
                ikev1(presharedKey(utf8(key)), ike(AES_256, SHA_256, GROUP_14))
            } else {
                ikev2(presharedKey(utf8(key)), ike(AES_256, SHA_384, ECP_384))
            },
        )
        .protectedBy(esp(AES_GCM_256))
        .let { if (behindNat) it.tunnelOptions(TunnelOption.ALLOW_PEER_BEHIND_NAT) else it }
        .let { if (keepAfterReboot) it.persistent() else it }
        .build()
