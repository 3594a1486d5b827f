package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.policy.Keying
import javax.security.auth.x500.X500Principal

/** A text could be a name or a certificate. */
fun textAsAuthority(): Keying =
    ikev2(certificate(RSA, trustList(authority("CN=Example Root"))), ike(AES_256, SHA_384, ECP_384)) // wrong: X509Certificate
    // fix: ikev2(certificate(RSA, trustList(authorityNamed(X500Principal("CN=Example Root")))), ike(AES_256, SHA_384, ECP_384))
