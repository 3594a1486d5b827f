package io.culvert.samples.wrong;

import static io.culvert.dsl.Culvert.*;

import io.culvert.traffic.PointToPointFilter;
import io.culvert.net.IpProtocol;

/** A filter is no further protocol of a filter. */
final class FilterAsProtocol {
    static PointToPointFilter filter() {
        return tcp().orProtocol(udp()); // wrong: ProtocolMatch
        // fix: return tcp().orProtocol(IpProtocol.UDP);
    }
}
