package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.policy.Keying

/** SSL is how AuthIP uses certificates; IKEv1 uses them plainly. */
fun sslWithIkev1(): Keying =
    ikev1(ssl(RSA, enterpriseStore()), ike(AES_256, SHA_384, ECP_384)) // wrong: Ikev1Method
    // fix: ikev1(certificate(RSA, enterpriseStore()), ike(AES_256, SHA_384, ECP_384))
