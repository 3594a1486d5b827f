package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.policy.Keying

/** The platform takes bytes, so the encoding must be specified. */
fun keyTextWithoutEncoding(): Keying =
    ikev2(presharedKey("correct horse"), ike(AES_256, SHA_384, ECP_384)) // wrong: Secret
    // fix: ikev2(presharedKey(utf8("correct horse")), ike(AES_256, SHA_384, ECP_384))
