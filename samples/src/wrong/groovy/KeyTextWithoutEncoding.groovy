package io.culvert.samples.wrong

import static io.culvert.dsl.Culvert.*
import io.culvert.policy.Keying

/** The platform takes bytes, so the encoding must be specified. */
class KeyTextWithoutEncoding {
    static Keying keying() {
        return ikev2(presharedKey('correct horse'), ike(AES_256, SHA_384, ECP_384)) // wrong: Culvert
        // fix: return ikev2(presharedKey(utf8('correct horse')), ike(AES_256, SHA_384, ECP_384))
    }
}
