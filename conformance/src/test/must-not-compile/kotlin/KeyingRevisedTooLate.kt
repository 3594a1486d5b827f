package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.policy.Keying
import io.culvert.policy.TunnelPolicy

/** Keying is revised before the options. */
fun keyingRevisedTooLate(hq: TunnelPolicy, keying: Keying): TunnelPolicy =
    revise(hq).options().keyedBy(keying).build() // wrong: FinishStage
    // fix: revise(hq).keyedBy(keying).options().build()
