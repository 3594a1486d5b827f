package io.culvert.samples.wrong

import static io.culvert.dsl.Culvert.*
import io.culvert.policy.Keying

/** The method comes before the proposals. */
class ProposalBeforeMethod {
    static Keying keying() {
        return ikev2(ike(AES_256, SHA_384, ECP_384), presharedKey(utf8('correct horse'))) // wrong: IkeProposal
        // fix: return ikev2(presharedKey(utf8('correct horse')), ike(AES_256, SHA_384, ECP_384))
    }
}
