package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.dsl.stage.FinishStage
import io.culvert.model.Ipv4TrafficSelector
import io.culvert.model.TrafficSelectorPolicy
import io.culvert.model.TunnelPolicy

/** Traffic selectors are one at least. */
fun selectorsLeftOut(ready: FinishStage, selector: Ipv4TrafficSelector): TunnelPolicy =
    ready.trafficSelectors().build() // wrong: firstSelectors
    // fix: ready.trafficSelectors(TrafficSelectorPolicy.of().remote(selector)).build()
