package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.policy.Keying
import javax.security.auth.x500.X500Principal

/** A list of authorities has one at least. */
fun trustListWithoutRoot(): Keying =
    ikev2(certificate(RSA, trustList()), ike(AES_256, SHA_384, ECP_384)) // wrong: firstAuthority
    // fix: ikev2(certificate(RSA, trustList(authorityNamed(X500Principal("CN=Example Root")))), ike(AES_256, SHA_384, ECP_384))
