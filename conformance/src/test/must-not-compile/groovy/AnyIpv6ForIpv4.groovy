package io.culvert.samples.wrong

import static io.culvert.dsl.Culvert.*
import io.culvert.policy.Keying
import io.culvert.policy.TunnelPolicy

/** Any address is one of a family as well. */
class AnyIpv6ForIpv4 {
    static TunnelPolicy policy(Keying keying) {
        return tunnel('hq')
            .localEndpoint(ipv4('203.0.113.1'))
            .remoteEndpoint(anyIpv6()) // wrong: Ipv4RemoteEndpointStage
            // fix: .remoteEndpoint(anyIpv4())
            .pointToPoint()
            .keyedBy(keying)
            .protectedBy(esp(AES_GCM_256))
            .build()
    }
}
