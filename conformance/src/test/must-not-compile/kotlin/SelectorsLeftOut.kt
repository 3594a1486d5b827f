package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.dsl.stage.FinishStage
import io.culvert.traffic.Ipv4TrafficSelector
import io.culvert.traffic.TrafficSelectorPolicy
import io.culvert.policy.TunnelPolicy

/** Traffic selectors are one at least. */
fun selectorsLeftOut(ready: FinishStage, selector: Ipv4TrafficSelector): TunnelPolicy =
    ready.trafficSelectors().build() // wrong: firstSelectors
    // fix: ready.trafficSelectors(TrafficSelectorPolicy.of().remote(selector)).build()
