package io.culvert.samples.wrong

import static io.culvert.dsl.Culvert.*
import io.culvert.policy.Keying

/** Keying has one main-mode proposal at least. */
class MainModeProposalLeftOutIkev1 {
    static Keying keying() {
        return ikev1(presharedKey(utf8('correct horse'))) // wrong: PresharedKey
        // fix: return ikev1(presharedKey(utf8('correct horse')), ike(AES_256, SHA_384, ECP_384))
    }
}
