package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.policy.Keying

/** Keying has one main-mode proposal at least. */
fun mainModeProposalLeftOutIkev1(): Keying =
    ikev1(presharedKey(utf8("correct horse"))) // wrong: firstIkeProposal
    // fix: ikev1(presharedKey(utf8("correct horse")), ike(AES_256, SHA_384, ECP_384))
