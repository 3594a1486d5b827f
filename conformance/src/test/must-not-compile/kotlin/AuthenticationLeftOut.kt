package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.policy.Keying

/** Keying begins with a way to prove who one is. */
fun authenticationLeftOut(): Keying =
    ikev2(ike(AES_256, SHA_384, ECP_384)) // wrong: Ikev2Method
    // fix: ikev2(presharedKey(utf8("correct horse")), ike(AES_256, SHA_384, ECP_384))
