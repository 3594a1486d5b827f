package io.culvert.samples.wrong

import static io.culvert.dsl.Culvert.*
import io.culvert.traffic.PointToPointFilter
import io.culvert.net.InterfaceLuid

/** A port is no interface. */
class PortAsInterface {
    static PointToPointFilter filter(InterfaceLuid wan) {
        return icmp(icmpType(8)).localInterface(port(1)) // wrong: IcmpFilter
        // fix: return icmp(icmpType(8)).localInterface(wan)
    }
}
