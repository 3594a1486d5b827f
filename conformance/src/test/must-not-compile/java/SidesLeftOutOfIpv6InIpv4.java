package io.culvert.samples.wrong;

import static io.culvert.dsl.Culvert.*;

import io.culvert.policy.KeyedByIkev2;
import io.culvert.policy.TunnelPolicy;
import io.culvert.net.Ipv6LocalSide;
import io.culvert.net.Ipv6RemoteSide;

/** The ends are no sides of another family. */
final class SidesLeftOutOfIpv6InIpv4 {
    static TunnelPolicy policy(Ipv6LocalSide ours, Ipv6RemoteSide theirs, KeyedByIkev2 keying) {
        return tunnel("hq")
                .localEndpoint(ipv4("203.0.113.1"))
                .remoteEndpoint(ipv4("198.51.100.7"))
                .carryingIpv6()
                .pointToPoint() // wrong: Ipv6InIpv4TrafficStage
                // fix: .pointToPoint(ours, theirs)
                .keyedBy(keying)
                .protectedBy(esp(AES_GCM_256))
                .build();
    }
}
