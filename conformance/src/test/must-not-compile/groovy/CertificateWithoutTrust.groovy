package io.culvert.samples.wrong

import static io.culvert.dsl.Culvert.*
import io.culvert.policy.Keying

/** A certificate method needs its trusted authorities. */
class CertificateWithoutTrust {
    static Keying keying() {
        return ikev2(certificate(RSA), ike(AES_256, SHA_384, ECP_384)) // wrong: CertificateKind
        // fix: return ikev2(certificate(RSA, enterpriseStore()), ike(AES_256, SHA_384, ECP_384))
    }
}
