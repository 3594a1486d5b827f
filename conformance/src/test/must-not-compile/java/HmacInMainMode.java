package io.culvert.samples.wrong;

import static io.culvert.dsl.Culvert.*;

import io.culvert.policy.Keying;

/** Main mode has hashes of its own. */
final class HmacInMainMode {
    static Keying keying() {
        return ikev2(presharedKey(utf8("correct horse")), ike(AES_256, HMAC_SHA_256, ECP_384)); // wrong: IkeIntegrity
        // fix: return ikev2(presharedKey(utf8("correct horse")), ike(AES_256, SHA_256, ECP_384));
    }
}
