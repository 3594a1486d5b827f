package io.culvert.samples.wrong

import static io.culvert.dsl.Culvert.*
import io.culvert.policy.Keying
import io.culvert.policy.TunnelPolicy
import io.culvert.net.Ipv6LocalSide
import io.culvert.net.Ipv6RemoteSide

/** After the local endpoint comes the remote one. */
class RemoteEndpointLeftOutOverIpv6 {
    static TunnelPolicy policy(Ipv6LocalSide ours, Ipv6RemoteSide theirs, Keying keying) {
        return tunnel('hq')
            .localEndpoint(ipv6('2001:db8::1'))
            .siteToSite(ours, theirs) // wrong: Ipv6RemoteEndpointStage
            // fix: .remoteEndpoint(ipv6('2001:db8::2')).siteToSite(ours, theirs)
            .keyedBy(keying)
            .protectedBy(esp(AES_GCM_256))
            .build()
    }
}
