package io.culvert.samples.wrong

import static io.culvert.dsl.Culvert.*
import io.culvert.traffic.PointToPointFilter

/** A code of ICMP is no type. */
class IcmpCodeAsType {
    static PointToPointFilter filter() {
        return icmp(icmpCode(3)) // wrong: IcmpCode
        // fix: return icmp(icmpType(3))
    }
}
