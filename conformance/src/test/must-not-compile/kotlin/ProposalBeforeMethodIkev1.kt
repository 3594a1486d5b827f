package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.policy.Keying

/** The method comes before the proposals. */
fun proposalBeforeMethodIkev1(): Keying =
    ikev1(ike(AES_256, SHA_384, ECP_384), presharedKey(utf8("correct horse"))) // wrong: Ikev1Method
    // fix: ikev1(presharedKey(utf8("correct horse")), ike(AES_256, SHA_384, ECP_384))
