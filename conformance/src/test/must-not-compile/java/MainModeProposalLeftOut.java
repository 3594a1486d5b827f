package io.culvert.samples.wrong;

import static io.culvert.dsl.Culvert.*;

import io.culvert.policy.Keying;

/** Keying has one main-mode proposal at least. */
final class MainModeProposalLeftOut {
    static Keying keying() {
        return ikev2(presharedKey(utf8("correct horse"))); // wrong: Ikev2Proposal
        // fix: return ikev2(presharedKey(utf8("correct horse")), ike(AES_256, SHA_384, ECP_384));
    }
}
