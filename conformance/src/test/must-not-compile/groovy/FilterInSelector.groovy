package io.culvert.samples.wrong

import static io.culvert.dsl.Culvert.*
import io.culvert.traffic.Ipv4TrafficSelector
import io.culvert.traffic.TrafficSelector
import io.culvert.net.IpProtocol

/** A selector has a protocol, not a filter. */
class FilterInSelector {
    static TrafficSelector selector() {
        return Ipv4TrafficSelector.of(ipv4Subnet('10.1.0.0/16')).protocol(tcp()) // wrong: Ipv4TrafficSelector
        // fix: return Ipv4TrafficSelector.of(ipv4Subnet('10.1.0.0/16')).protocol(IpProtocol.TCP)
    }
}
