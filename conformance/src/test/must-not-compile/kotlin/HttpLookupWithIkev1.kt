package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.policy.Keying

/** Certificates are looked up over HTTP by IKEv2 only. */
fun httpLookupWithIkev1(): Keying =
    ikev1(certificate(RSA, enterpriseStore()).httpLookup(), ike(AES_256, SHA_384, ECP_384)) // wrong: Ikev1Method
    // fix: ikev2(certificate(RSA, enterpriseStore()).httpLookup(), ike(AES_256, SHA_384, ECP_384))
