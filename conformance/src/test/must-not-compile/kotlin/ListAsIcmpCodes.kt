package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.traffic.PointToPointFilter
import io.culvert.net.IcmpCode

/** A list may be empty, and a filter that asks for nothing takes everything. */
fun listAsIcmpCodes(codes: List<IcmpCode>): PointToPointFilter =
    icmp(icmpType(3)).code(codes) // wrong: IcmpCodeMatch
    // fix: icmp(icmpType(3)).code(codes.get(0))
