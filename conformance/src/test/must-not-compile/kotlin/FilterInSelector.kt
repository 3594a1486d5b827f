package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.traffic.Ipv4TrafficSelector
import io.culvert.traffic.TrafficSelector
import io.culvert.net.IpProtocol

/** A selector has a protocol, not a filter. */
fun filterInSelector(): TrafficSelector =
    Ipv4TrafficSelector.of(ipv4Subnet("10.1.0.0/16")).protocol(tcp()) // wrong: IpProtocol
    // fix: Ipv4TrafficSelector.of(ipv4Subnet("10.1.0.0/16")).protocol(IpProtocol.TCP)
