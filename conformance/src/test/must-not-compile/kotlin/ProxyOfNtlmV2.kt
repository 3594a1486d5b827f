package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.policy.Keying

/** A proxy is asked for Kerberos tickets. */
fun proxyOfNtlmV2(): Keying =
    authIp(ntlmV2().proxy("kdc.example.com"), ike(AES_256, SHA_384, ECP_384)) // wrong: NtlmV2
    // fix: authIp(kerberos().proxy("kdc.example.com"), ike(AES_256, SHA_384, ECP_384))
