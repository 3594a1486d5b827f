package io.culvert.samples.wrong

import static io.culvert.dsl.Culvert.*
import io.culvert.policy.Keying

/** A pre-shared key has nothing that a certificate has. */
class KeyWithCertificateOption {
    static Keying keying() {
        return ikev2(presharedKey(utf8('correct horse')).outbound(trustedRootStore()), ike(AES_256, SHA_384, ECP_384)) // wrong: PresharedKey
        // fix: return ikev2(certificate(RSA, enterpriseStore()).outbound(trustedRootStore()), ike(AES_256, SHA_384, ECP_384))
    }
}
