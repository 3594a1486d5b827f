package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.policy.Keying
import io.culvert.policy.TunnelPolicy

/** The local endpoint decides the family. */
fun ipv4RemoteForIpv6(keying: Keying): TunnelPolicy =
    tunnel("hq")
        .localEndpoint(ipv6("2001:db8::1"))
        .remoteEndpoint(ipv4("198.51.100.7")) // wrong: Ipv6RemoteEndpoint
        // fix: .remoteEndpoint(ipv6("2001:db8::2"))
        .pointToPoint()
        .keyedBy(keying)
        .protectedBy(esp(AES_GCM_256))
        .build()
