package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.dsl.stage.ProtectionStage
import io.culvert.traffic.TrafficSelectorPolicy
import io.culvert.policy.TunnelPolicy

/** Options come at the end. */
fun selectorsTooEarly(ready: ProtectionStage, selectors: TrafficSelectorPolicy): TunnelPolicy =
    ready.trafficSelectors(selectors).protectedBy(esp(AES_GCM_256)).build() // wrong: ProtectionStage
    // fix: ready.protectedBy(esp(AES_GCM_256)).trafficSelectors(selectors).build()
