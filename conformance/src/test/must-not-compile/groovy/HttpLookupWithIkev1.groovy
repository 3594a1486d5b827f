package io.culvert.samples.wrong

import static io.culvert.dsl.Culvert.*
import io.culvert.policy.Keying

/** Certificates are looked up over HTTP by IKEv2 only. */
class HttpLookupWithIkev1 {
    static Keying keying() {
        return ikev1(certificate(RSA, enterpriseStore()).httpLookup(), ike(AES_256, SHA_384, ECP_384)) // wrong: Ikev2Certificate
        // fix: return ikev2(certificate(RSA, enterpriseStore()).httpLookup(), ike(AES_256, SHA_384, ECP_384))
    }
}
