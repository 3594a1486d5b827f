package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.policy.Keying

/** Criteria select certificates of a store; they are no source of trust. */
fun criteriaAsTrust(): Keying =
    ikev2(certificate(RSA, criteria().eku("1.3.6.1.5.5.7.3.1")), ike(AES_256, SHA_384, ECP_384)) // wrong: CertificateTrust
    // fix: ikev2(certificate(RSA, enterpriseStore().matching(criteria().eku("1.3.6.1.5.5.7.3.1"))), ike(AES_256, SHA_384, ECP_384))
