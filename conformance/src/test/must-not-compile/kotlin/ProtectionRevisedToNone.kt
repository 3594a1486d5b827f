package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.policy.TunnelPolicy

/** Protection has one proposal at least. */
fun protectionRevisedToNone(hq: TunnelPolicy): TunnelPolicy =
    revise(hq).protectedBy().build() // wrong: firstProposal
    // fix: revise(hq).protectedBy(esp(AES_GCM_256)).build()
