package io.culvert.samples.wrong

import static io.culvert.dsl.Culvert.*
import io.culvert.traffic.PointToPointFilter
import io.culvert.net.SecurityRealm

/** Bits of a security realm are not tested: the platform tests those of integers. */
class BitTestOfRealm {
    static PointToPointFilter filter(SecurityRealm realm) {
        return anyProtocol().realm(realm.anyBitSet()) // wrong: SecurityRealm
        // fix: return anyProtocol().realm(realm.not())
    }
}
