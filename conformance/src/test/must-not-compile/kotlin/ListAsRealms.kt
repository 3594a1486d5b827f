package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.traffic.PointToPointFilter
import io.culvert.net.SecurityRealm

/** A list may be empty, and a filter that asks for nothing takes everything. */
fun listAsRealms(realms: List<SecurityRealm>): PointToPointFilter =
    anyProtocol().realm(realms) // wrong: RealmMatch
    // fix: anyProtocol().realm(realms.get(0))
