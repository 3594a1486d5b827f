package io.culvert.samples.wrong

import static io.culvert.dsl.Culvert.*
import io.culvert.dsl.stage.FinishStage
import io.culvert.policy.TunnelOption
import io.culvert.policy.TunnelPolicy
import java.util.List

/** A list may be empty, so options are single arguments. */
class ListAsTunnelOptions {
    static TunnelPolicy policy(FinishStage ready, List<TunnelOption> options) {
        return ready.tunnelOptions(options).build() // wrong: TunnelOption
        // fix: return ready.tunnelOptions(options.get(0)).build()
    }
}
