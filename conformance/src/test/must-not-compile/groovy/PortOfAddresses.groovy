package io.culvert.samples.wrong

import static io.culvert.dsl.Culvert.*
import io.culvert.policy.Keying
import io.culvert.policy.TunnelPolicy
import io.culvert.net.Ipv4LocalSide
import io.culvert.net.Ipv4RemoteSide

/** Addresses have no ports; a filter beside them has. */
class PortOfAddresses {
    static TunnelPolicy policy(Ipv4LocalSide ours, Ipv4RemoteSide theirs, Keying keying) {
        return tunnel('hq')
            .localEndpoint(ipv4('203.0.113.1'))
            .remoteEndpoint(ipv4('198.51.100.7'))
            .pointToPoint(ours.localPort(port(500)), theirs) // wrong: Ipv4LocalSide
            // fix: .pointToPoint(ours, theirs, udp().localPort(port(500)))
            .keyedBy(keying)
            .protectedBy(esp(AES_GCM_256))
            .build()
    }
}
