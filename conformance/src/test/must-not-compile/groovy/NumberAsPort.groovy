package io.culvert.samples.wrong

import static io.culvert.dsl.Culvert.*
import io.culvert.policy.Keying
import io.culvert.policy.TunnelPolicy

/** A number could mean anything; a port has a type of its own. */
class NumberAsPort {
    static TunnelPolicy policy(Keying keying) {
        return tunnel('hq')
            .localEndpoint(ipv4('203.0.113.1'))
            .remoteEndpoint(ipv4('198.51.100.7'))
            .pointToPoint(tcp().remotePort(443)) // wrong: TransportFilter
            // fix: .pointToPoint(tcp().remotePort(port(443)))
            .keyedBy(keying)
            .protectedBy(esp(AES_GCM_256))
            .build()
    }
}
