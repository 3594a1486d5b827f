package io.culvert.samples.wrong

import static io.culvert.dsl.Culvert.*
import io.culvert.policy.Keying

/** Options are one at least. */
class OptionsLeftOut {
    static Keying keying() {
        return ikev2(presharedKey(utf8('correct horse')), ike(AES_256, SHA_384, ECP_384)).options() // wrong: Ikev2Option
        // fix: return ikev2(presharedKey(utf8('correct horse')), ike(AES_256, SHA_384, ECP_384))
    }
}
