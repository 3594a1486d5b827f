package io.culvert.samples.wrong;

import static io.culvert.dsl.Culvert.*;

import io.culvert.policy.Keying;
import io.culvert.policy.TunnelPolicy;
import io.culvert.net.Ipv6LocalSide;
import io.culvert.net.Ipv6RemoteSide;

/** After the endpoints comes the traffic. */
final class TrafficLeftOutOverIpv6 {
    static TunnelPolicy policy(Ipv6LocalSide ours, Ipv6RemoteSide theirs, Keying keying) {
        return tunnel("hq")
                .localEndpoint(ipv6("2001:db8::1"))
                .remoteEndpoint(ipv6("2001:db8::2"))
                .keyedBy(keying) // wrong: Ipv6TrafficStage
                // fix: .siteToSite(ours, theirs).keyedBy(keying)
                .protectedBy(esp(AES_GCM_256))
                .build();
    }
}
