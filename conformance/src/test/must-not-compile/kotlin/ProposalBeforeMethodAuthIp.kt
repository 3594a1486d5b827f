package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.policy.Keying

/** The method comes before the proposals. */
fun proposalBeforeMethodAuthIp(): Keying =
    authIp(ike(AES_256, SHA_384, ECP_384), kerberos()) // wrong: AuthIpMethod
    // fix: authIp(kerberos(), ike(AES_256, SHA_384, ECP_384))
