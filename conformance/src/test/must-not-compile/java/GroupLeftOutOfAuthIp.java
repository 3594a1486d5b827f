package io.culvert.samples.wrong;

import static io.culvert.dsl.Culvert.*;

import io.culvert.policy.Keying;

/** An AuthIP proposal without a group has a word of its own. */
final class GroupLeftOutOfAuthIp {
    static Keying keying() {
        return authIp(kerberos(), ike(AES_256, SHA_384)); // wrong: DhGroup
        // fix: return authIp(kerberos(), ikeWithoutGroup(AES_256, SHA_384));
    }
}
