package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.dsl.stage.FinishStage
import io.culvert.policy.TunnelOption
import io.culvert.policy.TunnelPolicy

/** Options are one at least. */
fun tunnelOptionsLeftOut(ready: FinishStage): TunnelPolicy =
    ready.tunnelOptions().build() // wrong: firstOption
    // fix: ready.tunnelOptions(TunnelOption.CLEAR_DF).build()
