package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.policy.Keying

/** Keying begins with a way to prove who one is. */
fun authenticationLeftOutAuthIp(): Keying =
    authIp(ike(AES_256, SHA_384, ECP_384)) // wrong: AuthIpMethod
    // fix: authIp(kerberos(), ike(AES_256, SHA_384, ECP_384))
