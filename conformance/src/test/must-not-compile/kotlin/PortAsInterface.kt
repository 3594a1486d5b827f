package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.traffic.PointToPointFilter
import io.culvert.net.InterfaceLuid

/** A port is no interface. */
fun portAsInterface(wan: InterfaceLuid): PointToPointFilter =
    icmp(icmpType(8)).localInterface(port(1)) // wrong: InterfaceMatch
    // fix: icmp(icmpType(8)).localInterface(wan)
