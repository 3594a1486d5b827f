package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.auth.RevocationCheck
import io.culvert.policy.Keying

/** There are three ways to look at revocation. */
fun revocationAsTruthValue(): Keying =
    ikev2(certificate(RSA, enterpriseStore()).revocation(true), ike(AES_256, SHA_384, ECP_384)) // wrong: RevocationCheck
    // fix: ikev2(certificate(RSA, enterpriseStore()).revocation(RevocationCheck.REQUIRE), ike(AES_256, SHA_384, ECP_384))
