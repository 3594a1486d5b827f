package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.dsl.stage.ProtectionStage
import io.culvert.policy.TunnelPolicy

/** Options come at the end. */
fun persistentTooEarly(ready: ProtectionStage): TunnelPolicy =
    ready.persistent().protectedBy(esp(AES_GCM_256)).build() // wrong: ProtectionStage
    // fix: ready.protectedBy(esp(AES_GCM_256)).persistent().build()
