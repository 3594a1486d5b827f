package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.dsl.stage.FinishStage
import io.culvert.policy.TunnelOption
import io.culvert.policy.TunnelPolicy

/** A list may be empty, so options are single arguments. */
fun listAsTunnelOptions(ready: FinishStage, options: List<TunnelOption>): TunnelPolicy =
    ready.tunnelOptions(options).build() // wrong: TunnelOption
    // fix: ready.tunnelOptions(options.get(0)).build()
