package io.culvert.samples.wrong;

import static io.culvert.dsl.Culvert.*;

import io.culvert.policy.Keying;
import io.culvert.policy.TunnelPolicy;

/** Any address is no gateway among others. */
final class AnyAmongGateways {
    static TunnelPolicy policy(Keying keying) {
        return tunnel("hq")
                .localEndpoint(ipv4("203.0.113.1"))
                .remoteEndpoint(ipv4Gateways(ipv4("198.51.100.7"), anyIpv4())) // wrong: Ipv4Address
                // fix: .remoteEndpoint(ipv4Gateways(ipv4("198.51.100.7"), ipv4("198.51.100.8")))
                .pointToPoint()
                .keyedBy(keying)
                .protectedBy(esp(AES_GCM_256))
                .build();
    }
}
