package io.culvert.samples.wrong

import static io.culvert.dsl.Culvert.*
import io.culvert.policy.Keying
import io.culvert.policy.TunnelPolicy

/** A revision is no policy until it is built. */
class RevisionNotBuilt {
    static TunnelPolicy policy(TunnelPolicy hq, Keying keying) {
        return revise(hq).keyedBy(keying) // wrong: RevisionStage
        // fix: return revise(hq).keyedBy(keying).build()
    }
}
