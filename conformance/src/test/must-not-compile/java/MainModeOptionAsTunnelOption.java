package io.culvert.samples.wrong;

import static io.culvert.dsl.Culvert.*;

import io.culvert.dsl.stage.FinishStage;
import io.culvert.policy.Ikev2Option;
import io.culvert.policy.TunnelOption;
import io.culvert.policy.TunnelPolicy;

/** Main mode and tunnel each have an option for site-to-site tunnels. */
final class MainModeOptionAsTunnelOption {
    static TunnelPolicy policy(FinishStage ready) {
        return ready.tunnelOptions(Ikev2Option.SITE_TO_SITE).build(); // wrong: TunnelOption
        // fix: return ready.tunnelOptions(TunnelOption.SITE_TO_SITE_TUNNEL).build();
    }
}
