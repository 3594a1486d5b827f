package io.culvert.samples.wrong

import static io.culvert.dsl.Culvert.*
import io.culvert.dsl.stage.FinishStage
import io.culvert.traffic.TrafficSelectorPolicy
import io.culvert.policy.TunnelPolicy
import java.util.List

/** A list may be empty, so selectors are single arguments. */
class ListAsSelectors {
    static TunnelPolicy policy(FinishStage ready, List<TrafficSelectorPolicy> selectors) {
        return ready.trafficSelectors(selectors).build() // wrong: TrafficSelectorPolicy
        // fix: return ready.trafficSelectors(selectors.get(0)).build()
    }
}
