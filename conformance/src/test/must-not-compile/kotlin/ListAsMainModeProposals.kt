package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.crypto.IkeProposal
import io.culvert.policy.Ikev2Keying
import io.culvert.policy.Keying

/** A list may be empty; the door for lists looks. */
fun listAsMainModeProposals(proposals: List<IkeProposal>): Keying =
    ikev2(presharedKey(utf8("correct horse")), proposals) // wrong: IkeProposal
    // fix: Ikev2Keying.of(presharedKey(utf8("correct horse")), proposals)
