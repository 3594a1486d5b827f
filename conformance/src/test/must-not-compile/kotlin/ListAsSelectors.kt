package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.dsl.stage.FinishStage
import io.culvert.traffic.TrafficSelectorPolicy
import io.culvert.policy.TunnelPolicy

/** A list may be empty, so selectors are single arguments. */
fun listAsSelectors(ready: FinishStage, selectors: List<TrafficSelectorPolicy>): TunnelPolicy =
    ready.trafficSelectors(selectors).build() // wrong: TrafficSelectorPolicy
    // fix: ready.trafficSelectors(selectors.get(0)).build()
