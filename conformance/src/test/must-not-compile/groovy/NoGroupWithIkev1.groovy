package io.culvert.samples.wrong

import static io.culvert.dsl.Culvert.*
import io.culvert.policy.Keying

/** Only AuthIP does without a group. */
class NoGroupWithIkev1 {
    static Keying keying() {
        return ikev1(presharedKey(utf8('correct horse')), ikeWithoutGroup(AES_256, SHA_384)) // wrong: IkeProposalWithoutGroup
        // fix: return ikev1(presharedKey(utf8('correct horse')), ike(AES_256, SHA_384, ECP_384))
    }
}
