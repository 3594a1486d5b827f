package io.culvert.samples.wrong;

import static io.culvert.dsl.Culvert.*;

import io.culvert.policy.Keying;

/** AuthIP takes no pre-shared key. */
final class OneWayKeyWithAuthIp {
    static Keying keying() {
        return authIp(presharedKey(utf8("correct horse")).remoteOnly(), ike(AES_256, SHA_384, ECP_384)); // wrong: AuthIpMethod
        // fix: return ikev2(presharedKey(utf8("correct horse")).remoteOnly(), ike(AES_256, SHA_384, ECP_384));
    }
}
