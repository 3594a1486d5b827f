package io.culvert.samples.wrong

import static io.culvert.dsl.Culvert.*
import io.culvert.traffic.Ipv4TrafficSelector
import io.culvert.traffic.Ipv6TrafficSelector
import io.culvert.traffic.TrafficSelector

/** A selector is of one family. */
class Ipv6AddressInIpv4Selector {
    static TrafficSelector selector() {
        return Ipv4TrafficSelector.of(ipv6Subnet('2001:db8:a::/48')) // wrong: Ipv6Subnet
        // fix: return Ipv6TrafficSelector.of(ipv6Subnet('2001:db8:a::/48'))
    }
}
