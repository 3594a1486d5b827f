package io.culvert.samples.wrong

import static io.culvert.dsl.Culvert.*
import io.culvert.traffic.PointToPointFilter
import io.culvert.net.IpProtocol

/** A filter is no further protocol of a filter. */
class FilterAsProtocol {
    static PointToPointFilter filter() {
        return tcp().orProtocol(udp()) // wrong: TransportFilter
        // fix: return tcp().orProtocol(IpProtocol.UDP)
    }
}
