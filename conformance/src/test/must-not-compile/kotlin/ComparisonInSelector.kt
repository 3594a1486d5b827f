package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.traffic.Ipv4TrafficSelector
import io.culvert.traffic.TrafficSelector

/** A selector has one run of addresses. */
fun comparisonInSelector(): TrafficSelector =
    Ipv4TrafficSelector.of(ipv4("10.1.0.1").not()) // wrong: ConsecutiveIpv4
    // fix: Ipv4TrafficSelector.of(ipv4Range("10.1.0.2", "10.1.255.255"))
