package io.culvert.samples.wrong

import static io.culvert.dsl.Culvert.*
import io.culvert.policy.Keying
import io.culvert.policy.TunnelPolicy

/** The local endpoint fixes the address family of the tunnel. */
class Ipv6RemoteForIpv4 {
    static TunnelPolicy policy(Keying keying) {
        return tunnel('hq')
            .localEndpoint(ipv4('203.0.113.1'))
            .remoteEndpoint(ipv6('2001:db8::2')) // wrong: Ipv4RemoteEndpoint
            // fix: .remoteEndpoint(ipv4('198.51.100.7'))
            .pointToPoint()
            .keyedBy(keying)
            .protectedBy(esp(AES_GCM_256))
            .build()
    }
}
