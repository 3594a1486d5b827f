package io.culvert.samples.wrong;

import static io.culvert.dsl.Culvert.*;

import io.culvert.dsl.stage.ProtectionStage;
import io.culvert.policy.TunnelOption;
import io.culvert.policy.TunnelPolicy;

/** Options come at the end. */
final class TunnelOptionsTooEarly {
    static TunnelPolicy policy(ProtectionStage ready) {
        return ready.tunnelOptions(TunnelOption.CLEAR_DF).protectedBy(esp(AES_GCM_256)).build(); // wrong: ProtectionStage
        // fix: return ready.protectedBy(esp(AES_GCM_256)).tunnelOptions(TunnelOption.CLEAR_DF).build();
    }
}
