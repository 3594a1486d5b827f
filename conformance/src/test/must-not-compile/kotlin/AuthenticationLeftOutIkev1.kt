package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.policy.Keying

/** Keying begins with a way to prove who one is. */
fun authenticationLeftOutIkev1(): Keying =
    ikev1(ike(AES_256, SHA_384, ECP_384)) // wrong: Ikev1Method
    // fix: ikev1(presharedKey(utf8("correct horse")), ike(AES_256, SHA_384, ECP_384))
