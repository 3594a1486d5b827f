package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.policy.Keying

/** A second method is a method as well. */
fun proposalAsSecondMethod(): Keying =
    ikev2(presharedKey(utf8("correct horse")), ike(AES_256, SHA_384, ECP_384)).orBy(ike(AES_128, SHA_256, ECP_256)) // wrong: Ikev2Method
    // fix: ikev2(presharedKey(utf8("correct horse")), ike(AES_256, SHA_384, ECP_384), ike(AES_128, SHA_256, ECP_256))
