package io.culvert.samples.wrong;

import static io.culvert.dsl.Culvert.*;

import io.culvert.policy.Keying;

/** That there is no group is said, not left out. */
final class GroupLeftOutOfAuthIp {
    static Keying keying() {
        return authIp(kerberos(), ike(AES_256, SHA_384)); // wrong: DhGroup
        // fix: return authIp(kerberos(), ikeWithoutGroup(AES_256, SHA_384));
    }
}
