package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.dsl.stage.FinishStage
import io.culvert.policy.TunnelPolicy

/** A text could be anything; a security descriptor has a type of its own. */
fun textAsSecurityDescriptor(ready: FinishStage): TunnelPolicy =
    ready.securityDescriptor("D:(A;;GA;;;BA)").build() // wrong: SecurityDescriptor
    // fix: ready.securityDescriptor(sddl("D:(A;;GA;;;BA)")).build()
