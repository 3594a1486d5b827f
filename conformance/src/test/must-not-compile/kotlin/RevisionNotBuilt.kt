package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.policy.Keying
import io.culvert.policy.TunnelPolicy

/** A revision is no policy until it is built. */
fun revisionNotBuilt(hq: TunnelPolicy, keying: Keying): TunnelPolicy =
    revise(hq).keyedBy(keying) // wrong: RevisionStage
    // fix: revise(hq).keyedBy(keying).build()
