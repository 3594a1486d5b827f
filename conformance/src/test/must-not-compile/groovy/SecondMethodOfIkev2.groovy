package io.culvert.samples.wrong

import static io.culvert.dsl.Culvert.*
import io.culvert.policy.Keying

/** A second method is one that IKEv2 takes as well. */
class SecondMethodOfIkev2 {
    static Keying keying() {
        return ikev2(presharedKey(utf8('correct horse')), ike(AES_256, SHA_384, ECP_384)).orBy(kerberos()) // wrong: Ikev2Keying
        // fix: return ikev2(presharedKey(utf8('correct horse')), ike(AES_256, SHA_384, ECP_384)).orBy(eap())
    }
}
