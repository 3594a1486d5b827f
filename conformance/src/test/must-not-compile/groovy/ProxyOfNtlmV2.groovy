package io.culvert.samples.wrong

import static io.culvert.dsl.Culvert.*
import io.culvert.policy.Keying

/** A proxy is asked for Kerberos tickets. */
class ProxyOfNtlmV2 {
    static Keying keying() {
        return authIp(ntlmV2().proxy('kdc.example.com'), ike(AES_256, SHA_384, ECP_384)) // wrong: NtlmV2
        // fix: return authIp(kerberos().proxy('kdc.example.com'), ike(AES_256, SHA_384, ECP_384))
    }
}
