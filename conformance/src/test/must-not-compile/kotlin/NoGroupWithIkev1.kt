package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.policy.Keying

/** Only AuthIP does without a group. */
fun noGroupWithIkev1(): Keying =
    ikev1(presharedKey(utf8("correct horse")), ikeWithoutGroup(AES_256, SHA_384)) // wrong: IkeProposal
    // fix: ikev1(presharedKey(utf8("correct horse")), ike(AES_256, SHA_384, ECP_384))
