package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.dsl.stage.ProtectionStage
import io.culvert.policy.TunnelOption
import io.culvert.policy.TunnelPolicy

/** Options come at the end. */
fun tunnelOptionsTooEarly(ready: ProtectionStage): TunnelPolicy =
    ready.tunnelOptions(TunnelOption.CLEAR_DF).protectedBy(esp(AES_GCM_256)).build() // wrong: ProtectionStage
    // fix: ready.protectedBy(esp(AES_GCM_256)).tunnelOptions(TunnelOption.CLEAR_DF).build()
