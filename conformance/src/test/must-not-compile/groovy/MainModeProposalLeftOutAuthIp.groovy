package io.culvert.samples.wrong

import static io.culvert.dsl.Culvert.*
import io.culvert.policy.Keying

/** Keying has one main-mode proposal at least. */
class MainModeProposalLeftOutAuthIp {
    static Keying keying() {
        return authIp(kerberos()) // wrong: authIp
        // fix: return authIp(kerberos(), ike(AES_256, SHA_384, ECP_384))
    }
}
