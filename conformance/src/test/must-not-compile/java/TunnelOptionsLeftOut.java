package io.culvert.samples.wrong;

import static io.culvert.dsl.Culvert.*;

import io.culvert.dsl.stage.FinishStage;
import io.culvert.policy.TunnelOption;
import io.culvert.policy.TunnelPolicy;

/** Options are one at least. */
final class TunnelOptionsLeftOut {
    static TunnelPolicy policy(FinishStage ready) {
        return ready.tunnelOptions().build(); // wrong: TunnelOption
        // fix: return ready.tunnelOptions(TunnelOption.CLEAR_DF).build();
    }
}
