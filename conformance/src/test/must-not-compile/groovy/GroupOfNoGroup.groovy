package io.culvert.samples.wrong

import static io.culvert.dsl.Culvert.*
import io.culvert.policy.Keying

/** Without a group means without one. */
class GroupOfNoGroup {
    static Keying keying() {
        return authIp(kerberos(), ikeWithoutGroup(AES_256, SHA_384, ECP_384)) // wrong: ikeWithoutGroup
        // fix: return authIp(kerberos(), ike(AES_256, SHA_384, ECP_384))
    }
}
