package io.culvert.samples.wrong

import static io.culvert.dsl.Culvert.*
import io.culvert.policy.Keying

/** NTLMv2 is a method of AuthIP. */
class NtlmV2WithIkev2 {
    static Keying keying() {
        return ikev2(ntlmV2(), ike(AES_256, SHA_384, ECP_384)) // wrong: NtlmV2
        // fix: return authIp(ntlmV2(), ike(AES_256, SHA_384, ECP_384))
    }
}
