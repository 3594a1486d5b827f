package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.dsl.stage.ProtectionStage
import io.culvert.policy.TunnelPolicy

/** Options come at the end. */
fun securityDescriptorTooEarly(ready: ProtectionStage): TunnelPolicy =
    ready.securityDescriptor(sddl("D:(A;;GA;;;BA)")).protectedBy(esp(AES_GCM_256)).build() // wrong: ProtectionStage
    // fix: ready.protectedBy(esp(AES_GCM_256)).securityDescriptor(sddl("D:(A;;GA;;;BA)")).build()
