package io.culvert.samples.wrong

import static io.culvert.dsl.Culvert.*
import io.culvert.access.SecurityDescriptor
import io.culvert.dsl.stage.FinishStage
import io.culvert.policy.TunnelPolicy

/** Bytes are checked before they become a security descriptor. */
class BytesAsSecurityDescriptor {
    static TunnelPolicy policy(FinishStage ready, byte[] bytes) {
        return ready.securityDescriptor(bytes).build() // wrong: FinishStage
        // fix: return ready.securityDescriptor(SecurityDescriptor.of(bytes)).build()
    }
}
