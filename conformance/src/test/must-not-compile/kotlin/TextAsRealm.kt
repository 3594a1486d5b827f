package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.traffic.PointToPointFilter
import io.culvert.net.SecurityRealm

/** A text could be hexadecimal digits or characters. */
fun textAsRealm(): PointToPointFilter =
    tcp().realm("0a1b") // wrong: RealmMatch
    // fix: tcp().realm(SecurityRealm.parse("0a1b"))
