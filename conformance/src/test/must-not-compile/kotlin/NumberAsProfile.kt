package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.traffic.PointToPointFilter
import io.culvert.net.NetworkProfile

/** A number could mean anything; a network profile has a type of its own. */
fun numberAsProfile(): PointToPointFilter =
    tcp().profile(1) // wrong: ProfileMatch
    // fix: tcp().profile(NetworkProfile(1))
