package io.culvert.samples.wrong

import static io.culvert.dsl.Culvert.*
import io.culvert.net.Ipv6RemoteSide

/** A subnet is no single value that others could be above or below. */
class ComparisonOfIpv6Subnet {
    static Ipv6RemoteSide side() {
        return remote(ipv6Subnet('2001:db8:b::/48').orAbove()) // wrong: Ipv6Subnet
        // fix: return remote(ipv6('2001:db8:b::').orAbove())
    }
}
