package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.policy.Keying

/** Only AuthIP does without a group, be it in the second proposal. */
fun noGroupAsSecondProposal(): Keying =
    ikev2(presharedKey(utf8("correct horse")), ike(AES_256, SHA_384, ECP_384), ikeWithoutGroup(AES_256, SHA_384)) // wrong: IkeProposal
    // fix: ikev2(presharedKey(utf8("correct horse")), ike(AES_256, SHA_384, ECP_384), ike(AES_256, SHA_256, ECP_256))
