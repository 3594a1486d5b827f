package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.policy.Keying

/** Only AuthIP has an extended mode, also with the system's main mode. */
fun extendedModeOfIkev2SystemMainMode(): Keying =
    ikev2WithSystemMainMode().extendedMode(extendedMode(ntlmV2())) // wrong: Ikev2WithSystemMainMode
    // fix: authIpWithSystemMainMode().extendedMode(extendedMode(ntlmV2()))
