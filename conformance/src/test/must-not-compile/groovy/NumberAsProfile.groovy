package io.culvert.samples.wrong

import static io.culvert.dsl.Culvert.*
import io.culvert.traffic.PointToPointFilter
import io.culvert.net.NetworkProfile

/** A number could mean anything; a network profile has a type of its own. */
class NumberAsProfile {
    static PointToPointFilter filter() {
        return tcp().profile(1) // wrong: TransportFilter
        // fix: return tcp().profile(new NetworkProfile(1))
    }
}
