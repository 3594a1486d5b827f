package io.culvert.samples.wrong;

import static io.culvert.dsl.Culvert.*;

import io.culvert.dsl.stage.ProtectionStage;
import io.culvert.policy.TunnelPolicy;

/** Options come at the end. */
final class PersistentTooEarly {
    static TunnelPolicy policy(ProtectionStage ready) {
        return ready.persistent().protectedBy(esp(AES_GCM_256)).build(); // wrong: ProtectionStage
        // fix: return ready.protectedBy(esp(AES_GCM_256)).persistent().build();
    }
}
