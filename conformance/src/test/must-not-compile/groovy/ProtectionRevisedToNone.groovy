package io.culvert.samples.wrong

import static io.culvert.dsl.Culvert.*
import io.culvert.policy.TunnelPolicy

/** Protection has one proposal at least. */
class ProtectionRevisedToNone {
    static TunnelPolicy policy(TunnelPolicy hq) {
        return revise(hq).protectedBy().build() // wrong: RevisionStage
        // fix: return revise(hq).protectedBy(esp(AES_GCM_256)).build()
    }
}
