package io.culvert.samples.wrong

import static io.culvert.dsl.Culvert.*
import io.culvert.traffic.PointToPointFilter
import io.culvert.net.InterfaceLuid

/** An interface is no profile. */
class InterfaceAsProfile {
    static PointToPointFilter filter(InterfaceLuid wan) {
        return tcp().profile(wan) // wrong: TransportFilter
        // fix: return tcp().localInterface(wan)
    }
}
