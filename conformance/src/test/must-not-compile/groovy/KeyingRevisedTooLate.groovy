package io.culvert.samples.wrong

import static io.culvert.dsl.Culvert.*
import io.culvert.policy.Keying
import io.culvert.policy.TunnelPolicy

/** Keying is revised before the options. */
class KeyingRevisedTooLate {
    static TunnelPolicy policy(TunnelPolicy hq, Keying keying) {
        return revise(hq).options().keyedBy(keying).build() // wrong: FinishStage
        // fix: return revise(hq).keyedBy(keying).options().build()
    }
}
