package io.culvert.samples.wrong

import static io.culvert.dsl.Culvert.*
import io.culvert.traffic.PointToPointFilter

/** A range is no single value that others could be above or below. */
class ComparisonOfRange {
    static PointToPointFilter filter() {
        return tcp().remotePort(portRange(0, 1023).not()) // wrong: PortRange
        // fix: return tcp().remotePort(port(1023).above())
    }
}
