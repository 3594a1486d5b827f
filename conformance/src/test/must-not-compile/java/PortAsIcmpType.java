package io.culvert.samples.wrong;

import static io.culvert.dsl.Culvert.*;

import io.culvert.traffic.PointToPointFilter;

/** A port is no type of ICMP. */
final class PortAsIcmpType {
    static PointToPointFilter filter() {
        return icmp(port(8)); // wrong: IcmpTypeMatch
        // fix: return icmp(icmpType(8));
    }
}
