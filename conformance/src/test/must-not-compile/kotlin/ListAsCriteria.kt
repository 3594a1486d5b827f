package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.auth.CertificateCriteria
import io.culvert.auth.EnterpriseStore
import io.culvert.policy.Keying

/** A list may be empty; the door for lists looks. */
fun listAsCriteria(criteria: List<CertificateCriteria>): Keying =
    ikev2(certificate(RSA, enterpriseStore().matching(criteria)), ike(AES_256, SHA_384, ECP_384)) // wrong: CertificateCriteria
    // fix: ikev2(certificate(RSA, EnterpriseStore(criteria)), ike(AES_256, SHA_384, ECP_384))
