package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.auth.CertificateAuthority
import io.culvert.auth.TrustList
import io.culvert.policy.Keying

/** A list may be empty; the door for lists looks. */
fun listAsAuthorities(roots: List<CertificateAuthority>): Keying =
    ikev2(certificate(RSA, trustList(roots)), ike(AES_256, SHA_384, ECP_384)) // wrong: CertificateAuthority
    // fix: ikev2(certificate(RSA, TrustList(roots)), ike(AES_256, SHA_384, ECP_384))
