package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.traffic.PointToPointFilter

/** ICMP without a type is a protocol like any other. */
fun icmpTypeLeftOut(): PointToPointFilter =
    icmp() // wrong: firstType
    // fix: protocol(1)
