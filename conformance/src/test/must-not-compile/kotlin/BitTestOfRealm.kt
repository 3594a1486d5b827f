package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.traffic.PointToPointFilter
import io.culvert.net.SecurityRealm

/** Bits of a security realm are not tested: the platform tests those of integers. */
fun bitTestOfRealm(realm: SecurityRealm): PointToPointFilter =
    anyProtocol().realm(realm.anyBitSet()) // wrong: SecurityRealm
    // fix: anyProtocol().realm(realm.not())
