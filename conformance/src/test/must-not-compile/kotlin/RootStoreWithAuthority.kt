package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.policy.Keying
import java.security.cert.X509Certificate

/** A store of the machine is not narrowed by a name. */
fun rootStoreWithAuthority(root: X509Certificate): Keying =
    ikev2(certificate(RSA, trustedRootStore(authority(root))), ike(AES_256, SHA_384, ECP_384)) // wrong: TrustedRootStore
    // fix: ikev2(certificate(RSA, trustList(authority(root))), ike(AES_256, SHA_384, ECP_384))
