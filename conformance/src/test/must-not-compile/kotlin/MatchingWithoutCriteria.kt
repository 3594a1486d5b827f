package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.policy.Keying

/** Narrowing a store down takes criteria. */
fun matchingWithoutCriteria(): Keying =
    ikev2(certificate(RSA, enterpriseStore().matching()), ike(AES_256, SHA_384, ECP_384)) // wrong: first
    // fix: ikev2(certificate(RSA, enterpriseStore().matching(criteria().intermediateCa())), ike(AES_256, SHA_384, ECP_384))
