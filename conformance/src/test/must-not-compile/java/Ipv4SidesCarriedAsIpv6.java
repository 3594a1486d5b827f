package io.culvert.samples.wrong;

import static io.culvert.dsl.Culvert.*;

import io.culvert.policy.KeyedByIkev2;
import io.culvert.policy.TunnelPolicy;

/** What is carried as IPv6 has IPv6 sides. */
final class Ipv4SidesCarriedAsIpv6 {
    static TunnelPolicy policy(KeyedByIkev2 keying) {
        return tunnel("hq")
                .localEndpoint(ipv4("203.0.113.1"))
                .remoteEndpoint(ipv4("198.51.100.7"))
                .carryingIpv6()
                .siteToSite(local(ipv4Subnet("10.1.0.0/16")), remote(ipv4Subnet("10.2.0.0/16"))) // wrong: Ipv6LocalSide
                // fix: .siteToSite(local(ipv6Subnet("2001:db8:a::/48")), remote(ipv6Subnet("2001:db8:b::/48")))
                .keyedBy(keying)
                .protectedBy(esp(AES_GCM_256))
                .build();
    }
}
