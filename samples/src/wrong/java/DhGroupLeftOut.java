package io.culvert.samples.wrong;

import static io.culvert.dsl.Culvert.*;

import io.culvert.policy.Keying;

/** A main-mode proposal needs a Diffie-Hellman group. */
final class DhGroupLeftOut {
    static Keying keying() {
        return ikev2(presharedKey(utf8("correct horse")), ike(AES_256, SHA_384)); // wrong: DhGroup
        // fix: return ikev2(presharedKey(utf8("correct horse")), ike(AES_256, SHA_384, ECP_384));
    }
}
