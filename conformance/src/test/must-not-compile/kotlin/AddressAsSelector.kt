package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.traffic.Ipv4TrafficSelector
import io.culvert.traffic.TrafficSelectorPolicy

/** An address must be converted to a traffic selector. */
fun addressAsSelector(): TrafficSelectorPolicy =
    TrafficSelectorPolicy.of().local(ipv4Subnet("10.1.0.0/16")) // wrong: TrafficSelector
    // fix: TrafficSelectorPolicy.of().local(Ipv4TrafficSelector.of(ipv4Subnet("10.1.0.0/16")))
