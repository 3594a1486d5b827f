package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.traffic.PointToPointFilter

/** A port is no type of ICMP. */
fun portAsIcmpType(): PointToPointFilter =
    icmp(port(8)) // wrong: IcmpTypeMatch
    // fix: icmp(icmpType(8))
