package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.policy.Keying
import java.security.cert.X509Certificate

/** Criteria narrow an authority down; they are none. */
fun criteriaAsAuthority(root: X509Certificate): Keying =
    ikev2(certificate(RSA, trustList(criteria().eku("1.3.6.1.5.5.7.3.1"))), ike(AES_256, SHA_384, ECP_384)) // wrong: CertificateAuthority
    // fix: ikev2(certificate(RSA, trustList(authority(root).matching(criteria().eku("1.3.6.1.5.5.7.3.1")))), ike(AES_256, SHA_384, ECP_384))
