package io.culvert.samples.wrong

import static io.culvert.dsl.Culvert.*
import io.culvert.policy.Keying
import io.culvert.policy.TunnelPolicy
import io.culvert.net.Ipv4LocalSide

/** Which traffic any address means depends on the side. */
class AnyAddressAsSide {
    static TunnelPolicy policy(Ipv4LocalSide ours, Keying keying) {
        return tunnel('hq')
            .localEndpoint(ipv4('203.0.113.1'))
            .remoteEndpoint(ipv4('198.51.100.7'))
            .siteToSite(ours, remote(anyIpv4())) // wrong: remote
            // fix: .siteToSite(ours, remoteAnyIpv4())
            .keyedBy(keying)
            .protectedBy(esp(AES_GCM_256))
            .build()
    }
}
