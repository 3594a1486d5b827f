package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.net.Ipv4LocalSide

/** A subnet is no single value that others could be above or below. */
fun comparisonOfSubnet(): Ipv4LocalSide =
    local(ipv4Subnet("10.1.0.0/16").not()) // wrong: Ipv4Subnet
    // fix: local(ipv4("10.1.0.1").not())
