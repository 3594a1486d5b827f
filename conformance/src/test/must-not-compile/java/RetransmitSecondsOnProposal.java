package io.culvert.samples.wrong;

import static io.culvert.dsl.Culvert.*;

import io.culvert.policy.Keying;

/** Retransmission belongs to the keying, not to one of its proposals. */
final class RetransmitSecondsOnProposal {
    static Keying keying() {
        return ikev2(presharedKey(utf8("correct horse")), ike(AES_256, SHA_384, ECP_384).retransmitSeconds(120)); // wrong: IkeProposal
        // fix: return ikev2(presharedKey(utf8("correct horse")), ike(AES_256, SHA_384, ECP_384)).retransmitSeconds(120);
    }
}
