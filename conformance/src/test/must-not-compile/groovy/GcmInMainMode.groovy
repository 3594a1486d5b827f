package io.culvert.samples.wrong

import static io.culvert.dsl.Culvert.*
import io.culvert.policy.Keying

/** Main mode has ciphers of its own. */
class GcmInMainMode {
    static Keying keying() {
        return ikev2(presharedKey(utf8('correct horse')), ike(AES_GCM_256, SHA_384, ECP_384)) // wrong: GcmCipher
        // fix: return ikev2(presharedKey(utf8('correct horse')), ike(AES_256, SHA_384, ECP_384))
    }
}
