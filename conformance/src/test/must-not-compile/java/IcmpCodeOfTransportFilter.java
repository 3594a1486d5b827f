package io.culvert.samples.wrong;

import static io.culvert.dsl.Culvert.*;

import io.culvert.traffic.PointToPointFilter;

/** A filter by ports has no ICMP code. */
final class IcmpCodeOfTransportFilter {
    static PointToPointFilter filter() {
        return protocol(1).code(icmpCode(0)); // wrong: TransportFilter
        // fix: return icmp(icmpType(3)).code(icmpCode(0));
    }
}
