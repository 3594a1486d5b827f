package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.traffic.PointToPointFilter

/** A number could be an index; an interface is specified by its LUID. */
fun numberAsInterfaceOfFilter(): PointToPointFilter =
    anyProtocol().localInterface(7) // wrong: InterfaceMatch
    // fix: anyProtocol().localInterface(interfaceLuid("0x0006008001000000"))
