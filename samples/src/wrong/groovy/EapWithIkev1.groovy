package io.culvert.samples.wrong

import static io.culvert.dsl.Culvert.*
import io.culvert.policy.Keying

/** EAP is an authentication method of IKEv2 only. */
class EapWithIkev1 {
    static Keying keying() {
        return ikev1(eap(), ike(AES_256, SHA_384, ECP_384)) // wrong: Eap
        // fix: return ikev2(eap(), ike(AES_256, SHA_384, ECP_384))
    }
}
