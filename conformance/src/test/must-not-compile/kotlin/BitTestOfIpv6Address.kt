package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.net.Ipv6RemoteSide

/** Bits of an IPv6 address are not tested: the platform tests those of integers. */
fun bitTestOfIpv6Address(): Ipv6RemoteSide =
    remote(ipv6("2001:db8::1").allBitsSet()) // wrong: Ipv6Address
    // fix: remote(ipv6("2001:db8::1").orAbove())
