package io.culvert.samples.wrong

import static io.culvert.dsl.Culvert.*
import io.culvert.policy.Keying
import io.culvert.policy.TunnelPolicy

/** An IPv4 tunnel carries IPv4 traffic. */
class Ipv6SubnetsOnIpv4Tunnel {
    static TunnelPolicy policy(Keying keying) {
        return tunnel('hq')
            .localEndpoint(ipv4('203.0.113.1'))
            .remoteEndpoint(ipv4('198.51.100.7'))
            .siteToSite(local(ipv6Subnet('2001:db8:a::/48')), remote(ipv6Subnet('2001:db8:b::/48'))) // wrong: Ipv4TrafficStage
            // fix: .siteToSite(local(ipv4Subnet('10.1.0.0/16')), remote(ipv4Subnet('10.2.0.0/16')))
            .keyedBy(keying)
            .protectedBy(esp(AES_GCM_256))
            .build()
    }
}
