package io.culvert.samples.wrong;

import static io.culvert.dsl.Culvert.*;

import io.culvert.policy.Keying;

/** Main mode must name the group that quick mode may borrow. */
final class SameAsMainModeInMainMode {
    static Keying keying() {
        return ikev2(presharedKey(utf8("correct horse")), ike(AES_256, SHA_384, SAME_AS_MAIN_MODE)); // wrong: DhGroup
        // fix: return ikev2(presharedKey(utf8("correct horse")), ike(AES_256, SHA_384, ECP_384));
    }
}
