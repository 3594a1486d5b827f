package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.traffic.PointToPointFilter

/** A filter by ports has no ICMP code. */
fun icmpCodeOfTransportFilter(): PointToPointFilter =
    protocol(1).code(icmpCode(0)) // wrong: TransportFilter
    // fix: icmp(icmpType(3)).code(icmpCode(0))
