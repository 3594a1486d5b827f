package io.culvert.samples.wrong;

import static io.culvert.dsl.Culvert.*;

import io.culvert.policy.Keying;

/** Only AuthIP does without a group. */
final class NoGroupWithIkev2 {
    static Keying keying() {
        return ikev2(presharedKey(utf8("correct horse")), ikeWithoutGroup(AES_256, SHA_384)); // wrong: IkeProposal
        // fix: return ikev2(presharedKey(utf8("correct horse")), ike(AES_256, SHA_384, ECP_384));
    }
}
