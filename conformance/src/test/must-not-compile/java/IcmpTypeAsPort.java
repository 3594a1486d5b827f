package io.culvert.samples.wrong;

import static io.culvert.dsl.Culvert.*;

import io.culvert.traffic.PointToPointFilter;

/** A type of ICMP is no port, although the platform keeps it in the place of one. */
final class IcmpTypeAsPort {
    static PointToPointFilter filter() {
        return protocol(1).localPort(icmpType(8)); // wrong: PortMatch
        // fix: return icmp(icmpType(8));
    }
}
