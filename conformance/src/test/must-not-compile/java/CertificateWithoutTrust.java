package io.culvert.samples.wrong;

import static io.culvert.dsl.Culvert.*;

import io.culvert.policy.Keying;

/** A certificate method needs its trusted authorities. */
final class CertificateWithoutTrust {
    static Keying keying() {
        return ikev2(certificate(RSA), ike(AES_256, SHA_384, ECP_384)); // wrong: CertificateTrust
        // fix: return ikev2(certificate(RSA, enterpriseStore()), ike(AES_256, SHA_384, ECP_384));
    }
}
