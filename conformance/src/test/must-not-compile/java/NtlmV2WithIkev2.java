package io.culvert.samples.wrong;

import static io.culvert.dsl.Culvert.*;

import io.culvert.policy.Keying;

/** NTLMv2 is a method of AuthIP. */
final class NtlmV2WithIkev2 {
    static Keying keying() {
        return ikev2(ntlmV2(), ike(AES_256, SHA_384, ECP_384)); // wrong: Ikev2Method
        // fix: return authIp(ntlmV2(), ike(AES_256, SHA_384, ECP_384));
    }
}
