package io.culvert.samples.wrong

import static io.culvert.dsl.Culvert.*
import io.culvert.policy.Keying

/** AuthIP takes no pre-shared key. */
class PresharedKeyWithAuthIp {
    static Keying keying() {
        return authIp(presharedKey(utf8('correct horse')), ike(AES_256, SHA_384, ECP_384)) // wrong: PresharedKey
        // fix: return ikev1(presharedKey(utf8('correct horse')), ike(AES_256, SHA_384, ECP_384))
    }
}
