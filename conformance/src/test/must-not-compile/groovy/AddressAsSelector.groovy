package io.culvert.samples.wrong

import static io.culvert.dsl.Culvert.*
import io.culvert.traffic.Ipv4TrafficSelector
import io.culvert.traffic.TrafficSelectorPolicy

/** An address must be converted to a traffic selector. */
class AddressAsSelector {
    static TrafficSelectorPolicy selectors() {
        return TrafficSelectorPolicy.of().local(ipv4Subnet('10.1.0.0/16')) // wrong: TrafficSelectorPolicy
        // fix: return TrafficSelectorPolicy.of().local(Ipv4TrafficSelector.of(ipv4Subnet('10.1.0.0/16')))
    }
}
