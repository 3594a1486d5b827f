package io.culvert.samples.wrong

import static io.culvert.dsl.Culvert.*
import io.culvert.policy.Keying
import io.culvert.policy.TunnelPolicy

/** An IPv6 tunnel carries IPv6 traffic. */
class Ipv4SubnetsOnIpv6Tunnel {
    static TunnelPolicy policy(Keying keying) {
        return tunnel('hq')
            .localEndpoint(ipv6('2001:db8::1'))
            .remoteEndpoint(ipv6('2001:db8::2'))
            .siteToSite(local(ipv4Subnet('10.1.0.0/16')), remote(ipv4Subnet('10.2.0.0/16'))) // wrong: Ipv6TrafficStage
            // fix: .siteToSite(local(ipv6Subnet('2001:db8:a::/48')), remote(ipv6Subnet('2001:db8:b::/48')))
            .keyedBy(keying)
            .protectedBy(esp(AES_GCM_256))
            .build()
    }
}
