package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.policy.Keying

/** The method comes before the proposals. */
fun proposalBeforeMethod(): Keying =
    ikev2(ike(AES_256, SHA_384, ECP_384), presharedKey(utf8("correct horse"))) // wrong: Ikev2Method
    // fix: ikev2(presharedKey(utf8("correct horse")), ike(AES_256, SHA_384, ECP_384))
