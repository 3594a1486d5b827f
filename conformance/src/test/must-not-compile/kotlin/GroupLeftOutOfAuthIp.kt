package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.policy.Keying

/** That there is no group is said, not left out. */
fun groupLeftOutOfAuthIp(): Keying =
    authIp(kerberos(), ike(AES_256, SHA_384)) // wrong: dhGroup
    // fix: authIp(kerberos(), ikeWithoutGroup(AES_256, SHA_384))
