package io.culvert.samples.wrong

import static io.culvert.dsl.Culvert.*
import io.culvert.traffic.PointToPointFilter
import io.culvert.net.NetworkProfile
import java.util.List

/** A list may be empty, and a filter that asks for nothing takes everything. */
class ListAsProfiles {
    static PointToPointFilter filter(List<NetworkProfile> profiles) {
        return anyProtocol().profile(profiles) // wrong: TransportFilter
        // fix: return anyProtocol().profile(profiles.get(0))
    }
}
