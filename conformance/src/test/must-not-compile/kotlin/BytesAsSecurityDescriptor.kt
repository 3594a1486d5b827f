package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.access.SecurityDescriptor
import io.culvert.dsl.stage.FinishStage
import io.culvert.policy.TunnelPolicy

/** Bytes are checked before they become a security descriptor. */
fun bytesAsSecurityDescriptor(ready: FinishStage, bytes: ByteArray): TunnelPolicy =
    ready.securityDescriptor(bytes).build() // wrong: SecurityDescriptor
    // fix: ready.securityDescriptor(SecurityDescriptor.of(bytes)).build()
