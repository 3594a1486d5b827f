package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.dsl.stage.FinishStage
import io.culvert.policy.TunnelPolicy

/** The option for a persistent tunnel takes no truth value. */
fun persistentAsTruthValue(ready: FinishStage): TunnelPolicy =
    ready.persistent(true).build() // wrong: FinishStage
    // fix: ready.persistent().build()
