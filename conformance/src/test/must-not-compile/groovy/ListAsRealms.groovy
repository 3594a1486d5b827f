package io.culvert.samples.wrong

import static io.culvert.dsl.Culvert.*
import io.culvert.traffic.PointToPointFilter
import io.culvert.net.SecurityRealm
import java.util.List

/** A list may be empty, and a filter that asks for nothing takes everything. */
class ListAsRealms {
    static PointToPointFilter filter(List<SecurityRealm> realms) {
        return anyProtocol().realm(realms) // wrong: TransportFilter
        // fix: return anyProtocol().realm(realms.get(0))
    }
}
