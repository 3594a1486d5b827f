package io.culvert.samples.wrong

import static io.culvert.dsl.Culvert.*
import io.culvert.policy.Keying

/** Keying begins with a way to prove who one is. */
class AuthenticationLeftOutAuthIp {
    static Keying keying() {
        return authIp(ike(AES_256, SHA_384, ECP_384)) // wrong: authIp
        // fix: return authIp(kerberos(), ike(AES_256, SHA_384, ECP_384))
    }
}
