package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.traffic.PointToPointFilter
import io.culvert.net.IpProtocol

/** A list may be empty, and a filter that asks for nothing takes everything. */
fun listAsProtocols(protocols: List<IpProtocol>): PointToPointFilter =
    tcp().orProtocol(protocols) // wrong: ProtocolMatch
    // fix: tcp().orProtocol(protocols.get(0))
