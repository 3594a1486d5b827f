package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.traffic.Ipv4TrafficSelector
import io.culvert.traffic.TrafficSelectorPolicy

/** A side of selectors has one at least. */
fun selectorSideLeftEmpty(selector: Ipv4TrafficSelector): TrafficSelectorPolicy =
    TrafficSelectorPolicy.of().local() // wrong: TrafficSelectorPolicy
    // fix: TrafficSelectorPolicy.of().local(selector)
