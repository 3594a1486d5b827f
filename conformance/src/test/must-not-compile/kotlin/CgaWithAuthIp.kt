package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.auth.CgaModifier
import io.culvert.policy.Keying

/** Cryptographically generated addresses are a method of IKEv1. */
fun cgaWithAuthIp(modifier: CgaModifier): Keying =
    authIp(cga("keys", 1, modifier), ike(AES_256, SHA_384, ECP_384)) // wrong: AuthIpMethod
    // fix: ikev1(cga("keys", 1, modifier), ike(AES_256, SHA_384, ECP_384))
