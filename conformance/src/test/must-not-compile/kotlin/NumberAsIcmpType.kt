package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.traffic.PointToPointFilter

/** A number could mean anything; a type of ICMP is said to be one. */
fun numberAsIcmpType(): PointToPointFilter =
    icmp(8) // wrong: IcmpTypeMatch
    // fix: icmp(icmpType(8))
