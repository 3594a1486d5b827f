package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.traffic.PointToPointFilter
import io.culvert.net.IcmpType

/** A list may be empty, and a filter that asks for nothing takes everything. */
fun listAsIcmpTypes(types: List<IcmpType>): PointToPointFilter =
    icmp(types) // wrong: IcmpTypeMatch
    // fix: icmp(types.get(0))
