package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.traffic.PointToPointFilter
import io.culvert.net.NetworkProfile

/** A list may be empty, and a filter that asks for nothing takes everything. */
fun listAsProfiles(profiles: List<NetworkProfile>): PointToPointFilter =
    anyProtocol().profile(profiles) // wrong: ProfileMatch
    // fix: anyProtocol().profile(profiles.get(0))
