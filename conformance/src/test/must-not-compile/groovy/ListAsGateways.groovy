package io.culvert.samples.wrong

import static io.culvert.dsl.Culvert.*
import io.culvert.policy.Keying
import io.culvert.policy.TunnelPolicy
import io.culvert.net.Ipv4Address
import io.culvert.net.Ipv4RemoteEndpoint
import java.util.List

/** A list may be empty; the door for lists looks. */
class ListAsGateways {
    static TunnelPolicy policy(List<Ipv4Address> gateways, Keying keying) {
        return tunnel('hq')
            .localEndpoint(ipv4('203.0.113.1'))
            .remoteEndpoint(ipv4Gateways(gateways)) // wrong: Ipv4Address
            // fix: .remoteEndpoint(Ipv4RemoteEndpoint.anyOf(gateways))
            .pointToPoint()
            .keyedBy(keying)
            .protectedBy(esp(AES_GCM_256))
            .build()
    }
}
