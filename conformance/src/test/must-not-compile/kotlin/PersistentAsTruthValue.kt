package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.dsl.stage.FinishStage
import io.culvert.policy.TunnelPolicy

/** Persistent is said or left out. */
fun persistentAsTruthValue(ready: FinishStage): TunnelPolicy =
    ready.persistent(true).build() // wrong: FinishStage
    // fix: ready.persistent().build()
