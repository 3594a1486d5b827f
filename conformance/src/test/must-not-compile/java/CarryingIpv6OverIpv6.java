package io.culvert.samples.wrong;

import static io.culvert.dsl.Culvert.*;

import io.culvert.policy.KeyedByIkev2;
import io.culvert.policy.TunnelPolicy;
import io.culvert.net.Ipv6LocalSide;
import io.culvert.net.Ipv6RemoteSide;

/** An IPv6 tunnel carries IPv6 anyway. */
final class CarryingIpv6OverIpv6 {
    static TunnelPolicy policy(Ipv6LocalSide ours, Ipv6RemoteSide theirs, KeyedByIkev2 keying) {
        return tunnel("hq")
                .localEndpoint(ipv6("2001:db8::1"))
                .remoteEndpoint(ipv6("2001:db8::2"))
                .carryingIpv6().siteToSite(ours, theirs) // wrong: Ipv6TrafficStage
                // fix: .siteToSite(ours, theirs)
                .keyedBy(keying)
                .protectedBy(esp(AES_GCM_256))
                .build();
    }
}
