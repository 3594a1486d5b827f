package io.culvert.samples.wrong

import static io.culvert.dsl.Culvert.*
import io.culvert.crypto.AhProposal
import io.culvert.crypto.Protection
import io.culvert.policy.TunnelPolicy
import java.util.List

/** A list may be empty; the door for lists looks. */
class ListAsRevisedProtection {
    static TunnelPolicy policy(TunnelPolicy hq, List<AhProposal> proposals) {
        return revise(hq).protectedBy(proposals).build() // wrong: RevisionStage
        // fix: return revise(hq).protectedBy(Protection.anyOf(proposals)).build()
    }
}
