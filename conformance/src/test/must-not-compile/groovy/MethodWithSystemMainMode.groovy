package io.culvert.samples.wrong

import static io.culvert.dsl.Culvert.*
import io.culvert.policy.Keying

/** The system has a main mode of its own, and its methods. */
class MethodWithSystemMainMode {
    static Keying keying() {
        return ikev2WithSystemMainMode(presharedKey(utf8('correct horse'))) // wrong: ikev2WithSystemMainMode
        // fix: return ikev2(presharedKey(utf8('correct horse')), ike(AES_256, SHA_384, ECP_384))
    }
}
