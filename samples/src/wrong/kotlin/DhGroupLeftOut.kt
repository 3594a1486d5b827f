package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.policy.Keying

/** A main-mode proposal needs a Diffie-Hellman group. */
fun dhGroupLeftOut(): Keying =
    ikev2(presharedKey(utf8("correct horse")), ike(AES_256, SHA_384)) // wrong: dhGroup
    // fix: ikev2(presharedKey(utf8("correct horse")), ike(AES_256, SHA_384, ECP_384))
