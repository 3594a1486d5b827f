package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.dsl.stage.FinishStage
import io.culvert.policy.Ikev2TunnelOption
import io.culvert.policy.TunnelOption
import io.culvert.policy.TunnelPolicy

/** An option of one keying module belongs to the keying. */
fun keyingOptionAsTunnelOption(ready: FinishStage): TunnelPolicy =
    ready.tunnelOptions(Ikev2TunnelOption.SERVER_ADDRESS_ASSIGNMENT).build() // wrong: TunnelOption
    // fix: ready.tunnelOptions(TunnelOption.CLEAR_DF).build()
