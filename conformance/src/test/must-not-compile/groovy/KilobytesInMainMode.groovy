package io.culvert.samples.wrong

import static io.culvert.dsl.Culvert.*
import io.culvert.policy.Keying

/** A main-mode association lives for a time, not for a volume. */
class KilobytesInMainMode {
    static Keying keying() {
        return ikev2(presharedKey(utf8('correct horse')), ike(AES_256, SHA_384, ECP_384).lifetimeKilobytes(100000)) // wrong: IkeProposal
        // fix: return ikev2(presharedKey(utf8('correct horse')), ike(AES_256, SHA_384, ECP_384).lifetimeSeconds(3600))
    }
}
