package io.culvert.samples.wrong

import static io.culvert.dsl.Culvert.*
import io.culvert.policy.Keying
import io.culvert.policy.TunnelPolicy
import io.culvert.net.PortRange

/** A list may be empty, and a filter without ports takes them all. */
class ListAsPorts {
    static TunnelPolicy policy(Keying keying, List<PortRange> ports) {
        return tunnel('hq')
            .localEndpoint(ipv4('203.0.113.1'))
            .remoteEndpoint(ipv4('198.51.100.7'))
            .pointToPoint(tcp().remotePort(ports)) // wrong: TransportFilter
            // fix: .pointToPoint(tcp().remotePort(ports.get(0)))
            .keyedBy(keying)
            .protectedBy(esp(AES_GCM_256))
            .build()
    }
}
