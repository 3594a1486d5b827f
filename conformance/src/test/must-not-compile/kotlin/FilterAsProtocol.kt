package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.traffic.PointToPointFilter
import io.culvert.net.IpProtocol

/** A filter is no further protocol of a filter. */
fun filterAsProtocol(): PointToPointFilter =
    tcp().orProtocol(udp()) // wrong: ProtocolMatch
    // fix: tcp().orProtocol(IpProtocol.UDP)
