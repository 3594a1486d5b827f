package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.auth.AuthIpMethod
import io.culvert.policy.Keying

/** A list may be empty, so methods are single arguments. */
fun listAsExtendedMode(methods: List<AuthIpMethod>): Keying =
    authIp(kerberos(), ike(AES_256, SHA_384, ECP_384)).extendedMode(extendedMode(methods)) // wrong: AuthIpMethod
    // fix: authIp(kerberos(), ike(AES_256, SHA_384, ECP_384)).extendedMode(extendedMode(methods.get(0)))
