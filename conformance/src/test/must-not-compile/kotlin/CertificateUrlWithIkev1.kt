package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.policy.Keying

/** Only IKEv2 sends the address of a certificate instead of it. */
fun certificateUrlWithIkev1(): Keying =
    ikev1(certificate(RSA, enterpriseStore()).localCertificateUrl("http://example.com/gw.cer"), ike(AES_256, SHA_384, ECP_384)) // wrong: Ikev1Method
    // fix: ikev2(certificate(RSA, enterpriseStore()).localCertificateUrl("http://example.com/gw.cer"), ike(AES_256, SHA_384, ECP_384))
