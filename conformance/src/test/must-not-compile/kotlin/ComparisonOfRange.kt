package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.traffic.PointToPointFilter

/** A range is no single value that others could be above or below. */
fun comparisonOfRange(): PointToPointFilter =
    tcp().remotePort(portRange(0, 1023).not()) // wrong: PortRange
    // fix: tcp().remotePort(port(1023).above())
