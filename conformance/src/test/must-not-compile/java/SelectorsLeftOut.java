package io.culvert.samples.wrong;

import static io.culvert.dsl.Culvert.*;

import io.culvert.dsl.stage.FinishStage;
import io.culvert.traffic.Ipv4TrafficSelector;
import io.culvert.traffic.TrafficSelectorPolicy;
import io.culvert.policy.TunnelPolicy;

/** Traffic selectors are one at least. */
final class SelectorsLeftOut {
    static TunnelPolicy policy(FinishStage ready, Ipv4TrafficSelector selector) {
        return ready.trafficSelectors().build(); // wrong: TrafficSelectorPolicy
        // fix: return ready.trafficSelectors(TrafficSelectorPolicy.of().remote(selector)).build();
    }
}
