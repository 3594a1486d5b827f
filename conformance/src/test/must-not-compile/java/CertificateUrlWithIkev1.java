package io.culvert.samples.wrong;

import static io.culvert.dsl.Culvert.*;

import io.culvert.policy.Keying;

/** Only IKEv2 sends the address of a certificate instead of it. */
final class CertificateUrlWithIkev1 {
    static Keying keying() {
        return ikev1(certificate(RSA, enterpriseStore()).localCertificateUrl("http://example.com/gw.cer"), ike(AES_256, SHA_384, ECP_384)); // wrong: Ikev1Method
        // fix: return ikev2(certificate(RSA, enterpriseStore()).localCertificateUrl("http://example.com/gw.cer"), ike(AES_256, SHA_384, ECP_384));
    }
}
