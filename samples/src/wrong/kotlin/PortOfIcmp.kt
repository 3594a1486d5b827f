package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.traffic.PointToPointFilter

/** ICMP has types and codes, but no ports. */
fun portOfIcmp(): PointToPointFilter =
    icmp(icmpType(8)).remotePort(port(443)) // wrong: IcmpFilter
    // fix: tcp().remotePort(port(443))
