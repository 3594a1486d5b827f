package io.culvert.samples.wrong;

import static io.culvert.dsl.Culvert.*;

import io.culvert.policy.Keying;

/** The system has a main mode of its own, and its proposals. */
final class ProposalWithSystemMainMode {
    static Keying keying() {
        return ikev1WithSystemMainMode(ike(AES_256, SHA_384, ECP_384)); // wrong: ikev1WithSystemMainMode
        // fix: return ikev1WithSystemMainMode();
    }
}
