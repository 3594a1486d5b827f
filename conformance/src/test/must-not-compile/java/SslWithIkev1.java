package io.culvert.samples.wrong;

import static io.culvert.dsl.Culvert.*;

import io.culvert.policy.Keying;

/** SSL is how AuthIP uses certificates; IKEv1 uses them plainly. */
final class SslWithIkev1 {
    static Keying keying() {
        return ikev1(ssl(RSA, enterpriseStore()), ike(AES_256, SHA_384, ECP_384)); // wrong: Ikev1Method
        // fix: return ikev1(certificate(RSA, enterpriseStore()), ike(AES_256, SHA_384, ECP_384));
    }
}
