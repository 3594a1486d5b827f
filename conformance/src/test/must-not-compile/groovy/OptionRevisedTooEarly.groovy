package io.culvert.samples.wrong

import static io.culvert.dsl.Culvert.*
import io.culvert.policy.TunnelPolicy

/** Options are revised once they are asked for. */
class OptionRevisedTooEarly {
    static TunnelPolicy policy(TunnelPolicy hq) {
        return revise(hq).named('branch').build() // wrong: RevisionStage
        // fix: return revise(hq).options().named('branch').build()
    }
}
