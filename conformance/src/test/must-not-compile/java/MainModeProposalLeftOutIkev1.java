package io.culvert.samples.wrong;

import static io.culvert.dsl.Culvert.*;

import io.culvert.policy.Keying;

/** Keying has one main-mode proposal at least. */
final class MainModeProposalLeftOutIkev1 {
    static Keying keying() {
        return ikev1(presharedKey(utf8("correct horse"))); // wrong: IkeProposal
        // fix: return ikev1(presharedKey(utf8("correct horse")), ike(AES_256, SHA_384, ECP_384));
    }
}
