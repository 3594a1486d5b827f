package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.traffic.PointToPointFilter

/** A type of ICMP is no port, although the platform keeps it in the place of one. */
fun icmpTypeAsPort(): PointToPointFilter =
    protocol(1).localPort(icmpType(8)) // wrong: PortMatch
    // fix: icmp(icmpType(8))
