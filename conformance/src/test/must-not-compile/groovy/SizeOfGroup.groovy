package io.culvert.samples.wrong

import static io.culvert.dsl.Culvert.*
import io.culvert.policy.Keying

/** A group is named, not measured. */
class SizeOfGroup {
    static Keying keying() {
        return ikev2(presharedKey(utf8('correct horse')), ike(AES_256, SHA_384, 2048)) // wrong: IkeCipher
        // fix: return ikev2(presharedKey(utf8('correct horse')), ike(AES_256, SHA_384, GROUP_14))
    }
}
