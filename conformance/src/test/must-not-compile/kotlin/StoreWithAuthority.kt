package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.policy.Keying
import javax.security.auth.x500.X500Principal

/** A store of the machine is not narrowed by a name. */
fun storeWithAuthority(): Keying =
    ikev2(certificate(RSA, enterpriseStore(authorityNamed(X500Principal("CN=Example Root")))), ike(AES_256, SHA_384, ECP_384)) // wrong: EnterpriseStore
    // fix: ikev2(certificate(RSA, trustList(authorityNamed(X500Principal("CN=Example Root")))), ike(AES_256, SHA_384, ECP_384))
