package io.culvert.samples.wrong

import static io.culvert.dsl.Culvert.*
import io.culvert.policy.Keying
import io.culvert.policy.TunnelPolicy

/** The local endpoint decides the family. */
class Ipv4RemoteForIpv6 {
    static TunnelPolicy policy(Keying keying) {
        return tunnel('hq')
            .localEndpoint(ipv6('2001:db8::1'))
            .remoteEndpoint(ipv4('198.51.100.7')) // wrong: Ipv6RemoteEndpoint
            // fix: .remoteEndpoint(ipv6('2001:db8::2'))
            .pointToPoint()
            .keyedBy(keying)
            .protectedBy(esp(AES_GCM_256))
            .build()
    }
}
