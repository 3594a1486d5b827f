package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.policy.Keying

/** NTLMv2 is a method of AuthIP. */
fun ntlmV2WithIkev2(): Keying =
    ikev2(ntlmV2(), ike(AES_256, SHA_384, ECP_384)) // wrong: Ikev2Method
    // fix: authIp(ntlmV2(), ike(AES_256, SHA_384, ECP_384))
