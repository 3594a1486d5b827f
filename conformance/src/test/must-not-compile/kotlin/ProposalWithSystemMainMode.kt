package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.policy.Keying

/** The system has a main mode of its own, and its proposals. */
fun proposalWithSystemMainMode(): Keying =
    ikev1WithSystemMainMode(ike(AES_256, SHA_384, ECP_384)) // wrong: ikev1WithSystemMainMode
    // fix: ikev1WithSystemMainMode()
