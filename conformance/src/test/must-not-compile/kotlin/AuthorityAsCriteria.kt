package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.policy.Keying
import java.security.cert.X509Certificate

/** A store is narrowed by criteria, not by an authority. */
fun authorityAsCriteria(root: X509Certificate): Keying =
    ikev2(certificate(RSA, enterpriseStore().matching(authority(root))), ike(AES_256, SHA_384, ECP_384)) // wrong: CertificateCriteria
    // fix: ikev2(certificate(RSA, trustList(authority(root))), ike(AES_256, SHA_384, ECP_384))
