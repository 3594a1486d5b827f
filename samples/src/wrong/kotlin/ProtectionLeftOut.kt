package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.net.Ipv4LocalSide
import io.culvert.net.Ipv4RemoteSide
import io.culvert.policy.Keying
import io.culvert.policy.TunnelPolicy

/** A policy cannot be built before its protection is specified. */
fun protectionLeftOut(ours: Ipv4LocalSide, theirs: Ipv4RemoteSide, keying: Keying): TunnelPolicy {
    val ready = tunnel("hq")
        .localEndpoint(ipv4("203.0.113.1"))
        .remoteEndpoint(ipv4("198.51.100.7"))
        .siteToSite(ours, theirs)
        .keyedBy(keying)
    return ready.build() // wrong: ProtectionStage
    // fix: return ready.protectedBy(esp(AES_GCM_256)).build()
}
