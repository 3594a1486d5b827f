package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.policy.Keying

/** Extended mode has one method at least. */
fun extendedModeWithoutMethod(): Keying =
    authIp(kerberos(), ike(AES_256, SHA_384, ECP_384)).extendedMode(extendedMode()) // wrong: firstMethod
    // fix: authIp(kerberos(), ike(AES_256, SHA_384, ECP_384)).extendedMode(extendedMode(ntlmV2()))
