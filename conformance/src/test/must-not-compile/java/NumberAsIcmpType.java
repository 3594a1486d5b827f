package io.culvert.samples.wrong;

import static io.culvert.dsl.Culvert.*;

import io.culvert.traffic.PointToPointFilter;

/** A number could mean anything; an ICMP type has a type of its own. */
final class NumberAsIcmpType {
    static PointToPointFilter filter() {
        return icmp(8); // wrong: IcmpTypeMatch
        // fix: return icmp(icmpType(8));
    }
}
