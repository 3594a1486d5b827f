package io.culvert.samples.wrong

import static io.culvert.dsl.Culvert.*
import io.culvert.policy.Keying

/** A second method is a method as well. */
class ProposalAsSecondMethod {
    static Keying keying() {
        return ikev2(presharedKey(utf8('correct horse')), ike(AES_256, SHA_384, ECP_384)).orBy(ike(AES_128, SHA_256, ECP_256)) // wrong: Ikev2Keying
        // fix: return ikev2(presharedKey(utf8('correct horse')), ike(AES_256, SHA_384, ECP_384), ike(AES_128, SHA_256, ECP_256))
    }
}
