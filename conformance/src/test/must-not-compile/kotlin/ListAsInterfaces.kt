package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.traffic.PointToPointFilter
import io.culvert.net.InterfaceLuid

/** A list may be empty, and a filter that asks for nothing takes everything. */
fun listAsInterfaces(interfaces: List<InterfaceLuid>): PointToPointFilter =
    anyProtocol().localInterface(interfaces) // wrong: InterfaceMatch
    // fix: anyProtocol().localInterface(interfaces.get(0))
