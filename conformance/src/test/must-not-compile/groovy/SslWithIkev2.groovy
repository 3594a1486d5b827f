package io.culvert.samples.wrong

import static io.culvert.dsl.Culvert.*
import io.culvert.policy.Keying

/** SSL is how AuthIP uses certificates; IKEv2 uses them plainly. */
class SslWithIkev2 {
    static Keying keying() {
        return ikev2(ssl(RSA, enterpriseStore()), ike(AES_256, SHA_384, ECP_384)) // wrong: SslAuthentication
        // fix: return ikev2(certificate(RSA, enterpriseStore()), ike(AES_256, SHA_384, ECP_384))
    }
}
