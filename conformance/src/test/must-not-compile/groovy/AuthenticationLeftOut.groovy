package io.culvert.samples.wrong

import static io.culvert.dsl.Culvert.*
import io.culvert.policy.Keying

/** Keying begins with a way to prove who one is. */
class AuthenticationLeftOut {
    static Keying keying() {
        return ikev2(ike(AES_256, SHA_384, ECP_384)) // wrong: IkeProposal
        // fix: return ikev2(presharedKey(utf8('correct horse')), ike(AES_256, SHA_384, ECP_384))
    }
}
