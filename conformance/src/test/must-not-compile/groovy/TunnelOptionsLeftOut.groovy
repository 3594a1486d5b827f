package io.culvert.samples.wrong

import static io.culvert.dsl.Culvert.*
import io.culvert.dsl.stage.FinishStage
import io.culvert.policy.TunnelOption
import io.culvert.policy.TunnelPolicy

/** Options are one at least. */
class TunnelOptionsLeftOut {
    static TunnelPolicy policy(FinishStage ready) {
        return ready.tunnelOptions().build() // wrong: FinishStage
        // fix: return ready.tunnelOptions(TunnelOption.CLEAR_DF).build()
    }
}
