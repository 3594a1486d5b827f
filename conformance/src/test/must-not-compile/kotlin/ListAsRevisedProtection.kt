package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.crypto.AhProposal
import io.culvert.crypto.Protection
import io.culvert.policy.TunnelPolicy

/** A list may be empty; the door for lists looks. */
fun listAsRevisedProtection(hq: TunnelPolicy, proposals: List<AhProposal>): TunnelPolicy =
    revise(hq).protectedBy(proposals).build() // wrong: Protection
    // fix: revise(hq).protectedBy(Protection.anyOf(proposals)).build()
