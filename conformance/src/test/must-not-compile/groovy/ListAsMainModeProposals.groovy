package io.culvert.samples.wrong

import static io.culvert.dsl.Culvert.*
import io.culvert.crypto.IkeProposal
import io.culvert.policy.Ikev2Keying
import io.culvert.policy.Keying

/** A list may be empty; the door for lists looks. */
class ListAsMainModeProposals {
    static Keying keying(List<IkeProposal> proposals) {
        return ikev2(presharedKey(utf8('correct horse')), proposals) // wrong: IkeProposal
        // fix: return Ikev2Keying.of(presharedKey(utf8('correct horse')), proposals)
    }
}
