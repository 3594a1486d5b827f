package io.culvert.samples.wrong;

import static io.culvert.dsl.Culvert.*;

import io.culvert.dsl.stage.FinishStage;
import io.culvert.policy.TunnelPolicy;

/** The option for a persistent tunnel takes no truth value. */
final class PersistentAsTruthValue {
    static TunnelPolicy policy(FinishStage ready) {
        return ready.persistent(true).build(); // wrong: FinishStage
        // fix: return ready.persistent().build();
    }
}
