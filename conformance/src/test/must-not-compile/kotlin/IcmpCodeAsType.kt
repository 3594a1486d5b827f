package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.traffic.PointToPointFilter

/** A code of ICMP is no type. */
fun icmpCodeAsType(): PointToPointFilter =
    icmp(icmpCode(3)) // wrong: IcmpTypeMatch
    // fix: icmp(icmpType(3))
