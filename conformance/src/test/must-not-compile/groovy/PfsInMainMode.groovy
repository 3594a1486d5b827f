package io.culvert.samples.wrong

import static io.culvert.dsl.Culvert.*
import io.culvert.policy.Keying

/** Forward secrecy is a matter of quick mode; main mode always agrees on a fresh key. */
class PfsInMainMode {
    static Keying keying() {
        return ikev2(presharedKey(utf8('correct horse')), ike(AES_256, SHA_384, ECP_384).pfs(ECP_384)) // wrong: IkeProposal
        // fix: return ikev2(presharedKey(utf8('correct horse')), ike(AES_256, SHA_384, ECP_384))
    }
}
