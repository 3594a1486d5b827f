package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.traffic.PointToPointFilter

/** A number could mean anything; an ICMP type has a type of its own. */
fun numberAsIcmpType(): PointToPointFilter =
    icmp(8) // wrong: IcmpTypeMatch
    // fix: icmp(icmpType(8))
