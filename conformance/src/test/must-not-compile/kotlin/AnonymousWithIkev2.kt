package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.policy.Keying

/** Only AuthIP does without knowing whom it talks to. */
fun anonymousWithIkev2(): Keying =
    ikev2(anonymous(), ike(AES_256, SHA_384, ECP_384)) // wrong: Ikev2Method
    // fix: authIp(anonymous(), ike(AES_256, SHA_384, ECP_384))
