package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.policy.Keying
import javax.security.auth.x500.X500Principal

/** One authority is a list of one. */
fun authorityAsTrust(): Keying =
    ikev2(certificate(RSA, authorityNamed(X500Principal("CN=Example Root"))), ike(AES_256, SHA_384, ECP_384)) // wrong: CertificateTrust
    // fix: ikev2(certificate(RSA, trustList(authorityNamed(X500Principal("CN=Example Root")))), ike(AES_256, SHA_384, ECP_384))
