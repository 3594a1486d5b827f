package io.culvert.samples.wrong

import static io.culvert.dsl.Culvert.*
import io.culvert.traffic.Ipv4TrafficSelector
import io.culvert.traffic.TrafficSelectorPolicy

/** A side of selectors has one at least. */
class SelectorSideLeftEmpty {
    static TrafficSelectorPolicy selectors(Ipv4TrafficSelector selector) {
        return TrafficSelectorPolicy.of().local() // wrong: TrafficSelectorPolicy
        // fix: return TrafficSelectorPolicy.of().local(selector)
    }
}
