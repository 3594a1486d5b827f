package io.culvert.samples.wrong

import static io.culvert.dsl.Culvert.*
import io.culvert.policy.Keying
import io.culvert.policy.TunnelPolicy

/** A port condition must specify the local or the remote end. */
class PortWithoutProtocol {
    static TunnelPolicy policy(Keying keying) {
        return tunnel('hq')
            .localEndpoint(ipv4('203.0.113.1'))
            .remoteEndpoint(ipv4('198.51.100.7'))
            .pointToPoint(port(443)) // wrong: Ipv4TrafficStage
            // fix: .pointToPoint(tcp().remotePort(port(443)))
            .keyedBy(keying)
            .protectedBy(esp(AES_GCM_256))
            .build()
    }
}
