package io.culvert.samples.wrong

import static io.culvert.dsl.Culvert.*
import io.culvert.policy.Keying

/** A key for one direction is a method of IKEv2. */
class OneWayKeyWithIkev1 {
    static Keying keying() {
        return ikev1(presharedKey(utf8('correct horse')).localOnly(), ike(AES_256, SHA_384, ECP_384)) // wrong: OneWayPresharedKey
        // fix: return ikev2(presharedKey(utf8('correct horse')).localOnly(), ike(AES_256, SHA_384, ECP_384))
    }
}
