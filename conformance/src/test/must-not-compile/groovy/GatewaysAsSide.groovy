package io.culvert.samples.wrong

import static io.culvert.dsl.Culvert.*
import io.culvert.policy.Keying
import io.culvert.policy.TunnelPolicy
import io.culvert.net.Ipv4Gateways
import io.culvert.net.Ipv4LocalSide

/** Gateways are where packets are sent, not whose they are. */
class GatewaysAsSide {
    static TunnelPolicy policy(Ipv4LocalSide ours, Ipv4Gateways gateways, Keying keying) {
        return tunnel('hq')
            .localEndpoint(ipv4('203.0.113.1'))
            .remoteEndpoint(ipv4('198.51.100.7'))
            .siteToSite(ours, remote(gateways)) // wrong: remote
            // fix: .siteToSite(ours, gateways.toRemoteSide())
            .keyedBy(keying)
            .protectedBy(esp(AES_GCM_256))
            .build()
    }
}
