package io.culvert.samples.wrong;

import static io.culvert.dsl.Culvert.*;

import io.culvert.dsl.stage.FinishStage;
import io.culvert.policy.TunnelPolicy;

/** What is revised is a policy, built. */
final class SentenceRevised {
    static TunnelPolicy policy(FinishStage ready) {
        return revise(ready).build(); // wrong: TunnelPolicy
        // fix: return revise(ready.build()).build();
    }
}
