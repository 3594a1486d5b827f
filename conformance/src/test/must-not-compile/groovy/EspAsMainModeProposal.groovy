package io.culvert.samples.wrong

import static io.culvert.dsl.Culvert.*
import io.culvert.policy.Keying

/** What protects packets does not protect IKE. */
class EspAsMainModeProposal {
    static Keying keying() {
        return authIp(kerberos(), esp(AES_GCM_256)) // wrong: EspProposal
        // fix: return authIp(kerberos(), ike(AES_256, SHA_384, ECP_384))
    }
}
