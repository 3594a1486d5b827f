package io.culvert.samples.wrong

import static io.culvert.dsl.Culvert.*
import io.culvert.policy.Keying

/** Kerberos proves both ends. */
class RolesOfKerberos {
    static Keying keying() {
        return authIp(kerberos().localOnly(), ike(AES_256, SHA_384, ECP_384)) // wrong: Kerberos
        // fix: return authIp(kerberos(), ike(AES_256, SHA_384, ECP_384))
    }
}
