package io.culvert.samples.wrong

import static io.culvert.dsl.Culvert.*
import io.culvert.policy.Keying

/** A method alone is no keying. */
class MethodAsKeying {
    static Keying keying() {
        return presharedKey(utf8('correct horse')) // wrong: PresharedKey
        // fix: return ikev2(presharedKey(utf8('correct horse')), ike(AES_256, SHA_384, ECP_384))
    }
}
