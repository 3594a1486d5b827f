package io.culvert.samples.wrong

import static io.culvert.dsl.Culvert.*
import io.culvert.policy.Keying

/** A method alone is no extended mode. */
class MethodAsExtendedMode {
    static Keying keying() {
        return authIp(kerberos(), ike(AES_256, SHA_384, ECP_384)).extendedMode(ntlmV2()) // wrong: AuthIpKeying
        // fix: return authIp(kerberos(), ike(AES_256, SHA_384, ECP_384)).extendedMode(extendedMode(ntlmV2()))
    }
}
