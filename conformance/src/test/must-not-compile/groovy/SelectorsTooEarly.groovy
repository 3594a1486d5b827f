package io.culvert.samples.wrong

import static io.culvert.dsl.Culvert.*
import io.culvert.dsl.stage.ProtectionStage
import io.culvert.traffic.TrafficSelectorPolicy
import io.culvert.policy.TunnelPolicy

/** Options come at the end. */
class SelectorsTooEarly {
    static TunnelPolicy policy(ProtectionStage ready, TrafficSelectorPolicy selectors) {
        return ready.trafficSelectors(selectors).protectedBy(esp(AES_GCM_256)).build() // wrong: ProtectionStage
        // fix: return ready.protectedBy(esp(AES_GCM_256)).trafficSelectors(selectors).build()
    }
}
