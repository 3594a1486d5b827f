package io.culvert.samples.wrong

import static io.culvert.dsl.Culvert.*
import io.culvert.policy.Keying
import io.culvert.policy.TunnelPolicy

/** All gateways of a tunnel are of one family. */
class Ipv6GatewayAmongIpv4 {
    static TunnelPolicy policy(Keying keying) {
        return tunnel('hq')
            .localEndpoint(ipv4('203.0.113.1'))
            .remoteEndpoint(ipv4Gateways(ipv4('198.51.100.7'), ipv6('2001:db8::2'))) // wrong: Ipv4Address
            // fix: .remoteEndpoint(ipv4Gateways(ipv4('198.51.100.7'), ipv4('198.51.100.8')))
            .pointToPoint()
            .keyedBy(keying)
            .protectedBy(esp(AES_GCM_256))
            .build()
    }
}
