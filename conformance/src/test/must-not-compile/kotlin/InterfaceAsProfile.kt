package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.traffic.PointToPointFilter
import io.culvert.net.InterfaceLuid

/** An interface is no profile. */
fun interfaceAsProfile(wan: InterfaceLuid): PointToPointFilter =
    tcp().profile(wan) // wrong: ProfileMatch
    // fix: tcp().localInterface(wan)
