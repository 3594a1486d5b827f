package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.net.Ipv6RemoteSide

/** A subnet is no single value that others could be above or below. */
fun comparisonOfIpv6Subnet(): Ipv6RemoteSide =
    remote(ipv6Subnet("2001:db8:b::/48").orAbove()) // wrong: Ipv6Subnet
    // fix: remote(ipv6("2001:db8:b::").orAbove())
