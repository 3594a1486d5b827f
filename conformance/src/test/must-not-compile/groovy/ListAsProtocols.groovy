package io.culvert.samples.wrong

import static io.culvert.dsl.Culvert.*
import io.culvert.traffic.PointToPointFilter
import io.culvert.net.IpProtocol
import java.util.List

/** A list may be empty, and a filter that asks for nothing takes everything. */
class ListAsProtocols {
    static PointToPointFilter filter(List<IpProtocol> protocols) {
        return tcp().orProtocol(protocols) // wrong: TransportFilter
        // fix: return tcp().orProtocol(protocols.get(0))
    }
}
