package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.dsl.stage.FinishStage
import io.culvert.traffic.Ipv4TrafficSelector
import io.culvert.traffic.TrafficSelectorPolicy
import io.culvert.policy.TunnelPolicy

/** A selector must specify the local or the remote side. */
fun selectorWithoutSide(ready: FinishStage, selector: Ipv4TrafficSelector): TunnelPolicy =
    ready.trafficSelectors(selector).build() // wrong: TrafficSelectorPolicy
    // fix: ready.trafficSelectors(TrafficSelectorPolicy.of().remote(selector)).build()
