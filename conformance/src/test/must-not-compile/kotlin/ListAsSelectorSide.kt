package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.traffic.TrafficSelector
import io.culvert.traffic.TrafficSelectorPolicy

/** A list may be empty, so selectors are single arguments. */
fun listAsSelectorSide(selectors: List<TrafficSelector>): TrafficSelectorPolicy =
    TrafficSelectorPolicy.of().local(selectors) // wrong: TrafficSelector
    // fix: TrafficSelectorPolicy.of().local(selectors.get(0))
