package io.culvert.samples.wrong

import static io.culvert.dsl.Culvert.*
import io.culvert.traffic.PointToPointFilter

/** ICMP has types and codes, but no ports. */
class PortOfIcmp {
    static PointToPointFilter filter() {
        return icmp(icmpType(8)).remotePort(port(443)) // wrong: IcmpFilter
        // fix: return tcp().remotePort(port(443))
    }
}
