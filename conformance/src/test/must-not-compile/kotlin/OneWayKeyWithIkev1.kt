package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.policy.Keying

/** A key for one direction is a method of IKEv2. */
fun oneWayKeyWithIkev1(): Keying =
    ikev1(presharedKey(utf8("correct horse")).localOnly(), ike(AES_256, SHA_384, ECP_384)) // wrong: Ikev1Method
    // fix: ikev2(presharedKey(utf8("correct horse")).localOnly(), ike(AES_256, SHA_384, ECP_384))
