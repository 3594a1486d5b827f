package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.policy.Keying

/** SSL is how AuthIP uses certificates; IKEv2 uses them plainly. */
fun sslWithIkev2(): Keying =
    ikev2(ssl(RSA, enterpriseStore()), ike(AES_256, SHA_384, ECP_384)) // wrong: Ikev2Method
    // fix: ikev2(certificate(RSA, enterpriseStore()), ike(AES_256, SHA_384, ECP_384))
