package io.culvert.samples.wrong

import static io.culvert.dsl.Culvert.*
import io.culvert.policy.Keying

/** EAP is a method of IKEv2. */
class EapWithAuthIp {
    static Keying keying() {
        return authIp(eap(), ike(AES_256, SHA_384, ECP_384)) // wrong: Eap
        // fix: return ikev2(eap(), ike(AES_256, SHA_384, ECP_384))
    }
}
