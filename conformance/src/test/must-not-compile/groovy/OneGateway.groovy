package io.culvert.samples.wrong

import static io.culvert.dsl.Culvert.*
import io.culvert.policy.Keying
import io.culvert.policy.TunnelPolicy

/** One gateway is an address; a name stands beside it as well. */
class OneGateway {
    static TunnelPolicy policy(Keying keying) {
        return tunnel('hq')
            .localEndpoint(ipv4('203.0.113.1'))
            .remoteEndpoint(ipv4Gateways(ipv4('198.51.100.7'))) // wrong: Ipv4Address
            // fix: .remoteEndpoint(ipv4('198.51.100.7').named('vpn.example.com'))
            .pointToPoint()
            .keyedBy(keying)
            .protectedBy(esp(AES_GCM_256))
            .build()
    }
}
