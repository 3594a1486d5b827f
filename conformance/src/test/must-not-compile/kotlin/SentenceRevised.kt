package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.dsl.stage.FinishStage
import io.culvert.policy.TunnelPolicy

/** What is revised is a policy, built. */
fun sentenceRevised(ready: FinishStage): TunnelPolicy =
    revise(ready).build() // wrong: TunnelPolicy
    // fix: revise(ready.build()).build()
