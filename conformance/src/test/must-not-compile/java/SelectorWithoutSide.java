package io.culvert.samples.wrong;

import static io.culvert.dsl.Culvert.*;

import io.culvert.dsl.stage.FinishStage;
import io.culvert.traffic.Ipv4TrafficSelector;
import io.culvert.traffic.TrafficSelectorPolicy;
import io.culvert.policy.TunnelPolicy;

/** A selector must specify the local or the remote side. */
final class SelectorWithoutSide {
    static TunnelPolicy policy(FinishStage ready, Ipv4TrafficSelector selector) {
        return ready.trafficSelectors(selector).build(); // wrong: TrafficSelectorPolicy
        // fix: return ready.trafficSelectors(TrafficSelectorPolicy.of().remote(selector)).build();
    }
}
