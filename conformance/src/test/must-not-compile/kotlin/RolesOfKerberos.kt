package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.policy.Keying

/** Kerberos proves both ends. */
fun rolesOfKerberos(): Keying =
    authIp(kerberos().localOnly(), ike(AES_256, SHA_384, ECP_384)) // wrong: Kerberos
    // fix: authIp(kerberos(), ike(AES_256, SHA_384, ECP_384))
