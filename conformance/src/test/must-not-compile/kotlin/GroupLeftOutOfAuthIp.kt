package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.policy.Keying

/** An AuthIP proposal without a group has a word of its own. */
fun groupLeftOutOfAuthIp(): Keying =
    authIp(kerberos(), ike(AES_256, SHA_384)) // wrong: dhGroup
    // fix: authIp(kerberos(), ikeWithoutGroup(AES_256, SHA_384))
