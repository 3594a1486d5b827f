package io.culvert.samples.wrong

import static io.culvert.dsl.Culvert.*
import io.culvert.policy.Keying

/** The system sets the retransmission of its own main mode. */
class RetransmitSecondsOfSystemMainMode {
    static Keying keying() {
        return ikev2WithSystemMainMode().retransmitSeconds(120) // wrong: Ikev2WithSystemMainMode
        // fix: return ikev2(presharedKey(utf8('correct horse')), ike(AES_256, SHA_384, ECP_384)).retransmitSeconds(120)
    }
}
