package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.policy.Keying

/** Without a group means without one. */
fun groupOfNoGroup(): Keying =
    authIp(kerberos(), ikeWithoutGroup(AES_256, SHA_384, ECP_384)) // wrong: ikeWithoutGroup
    // fix: authIp(kerberos(), ike(AES_256, SHA_384, ECP_384))
