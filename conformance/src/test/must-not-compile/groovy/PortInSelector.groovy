package io.culvert.samples.wrong

import static io.culvert.dsl.Culvert.*
import io.culvert.traffic.Ipv4TrafficSelector
import io.culvert.traffic.TrafficSelector

/** A selector has a range of ports, be it of one. */
class PortInSelector {
    static TrafficSelector selector() {
        return Ipv4TrafficSelector.of(ipv4Subnet('10.1.0.0/16')).ports(port(443)) // wrong: Ipv4TrafficSelector
        // fix: return Ipv4TrafficSelector.of(ipv4Subnet('10.1.0.0/16')).ports(portRange(443, 443))
    }
}
