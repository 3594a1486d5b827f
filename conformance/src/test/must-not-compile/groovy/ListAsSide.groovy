package io.culvert.samples.wrong

import static io.culvert.dsl.Culvert.*
import io.culvert.policy.Keying
import io.culvert.policy.TunnelPolicy
import io.culvert.net.Ipv4LocalSide
import io.culvert.net.Ipv4RemoteSide
import io.culvert.net.Ipv4Subnet

/** A list may be empty; a side with nothing in it would mean every address. */
class ListAsSide {
    static TunnelPolicy policy(List<Ipv4Subnet> subnets, Ipv4RemoteSide theirs, Keying keying) {
        return tunnel('hq')
            .localEndpoint(ipv4('203.0.113.1'))
            .remoteEndpoint(ipv4('198.51.100.7'))
            .siteToSite(local(subnets), theirs) // wrong: Culvert
            // fix: .siteToSite(Ipv4LocalSide.anyOf(subnets), theirs)
            .keyedBy(keying)
            .protectedBy(esp(AES_GCM_256))
            .build()
    }
}
