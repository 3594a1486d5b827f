package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.policy.Keying

/** Extended mode takes the methods of AuthIP. */
fun presharedKeyInExtendedMode(): Keying =
    authIp(kerberos(), ike(AES_256, SHA_384, ECP_384)).extendedMode(extendedMode(presharedKey(utf8("correct horse")))) // wrong: AuthIpMethod
    // fix: authIp(kerberos(), ike(AES_256, SHA_384, ECP_384)).extendedMode(extendedMode(ntlmV2()))
