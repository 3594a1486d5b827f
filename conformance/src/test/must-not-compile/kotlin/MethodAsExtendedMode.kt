package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.policy.Keying

/** A method alone is no extended mode. */
fun methodAsExtendedMode(): Keying =
    authIp(kerberos(), ike(AES_256, SHA_384, ECP_384)).extendedMode(ntlmV2()) // wrong: ExtendedMode
    // fix: authIp(kerberos(), ike(AES_256, SHA_384, ECP_384)).extendedMode(extendedMode(ntlmV2()))
