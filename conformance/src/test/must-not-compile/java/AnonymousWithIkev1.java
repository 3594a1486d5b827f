package io.culvert.samples.wrong;

import static io.culvert.dsl.Culvert.*;

import io.culvert.policy.Keying;

/** Only AuthIP does without knowing whom it talks to. */
final class AnonymousWithIkev1 {
    static Keying keying() {
        return ikev1(anonymous(), ike(AES_256, SHA_384, ECP_384)); // wrong: Ikev1Method
        // fix: return authIp(anonymous(), ike(AES_256, SHA_384, ECP_384));
    }
}
