package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.policy.TunnelPolicy

/** Options are revised once they are asked for. */
fun optionRevisedTooEarly(hq: TunnelPolicy): TunnelPolicy =
    revise(hq).named("branch").build() // wrong: RevisionStage
    // fix: revise(hq).options().named("branch").build()
