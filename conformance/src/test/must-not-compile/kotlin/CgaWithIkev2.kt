package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.auth.CgaModifier
import io.culvert.policy.Keying

/** Cryptographically generated addresses are a method of IKEv1. */
fun cgaWithIkev2(modifier: CgaModifier): Keying =
    ikev2(cga("keys", 1, modifier), ike(AES_256, SHA_384, ECP_384)) // wrong: Ikev2Method
    // fix: ikev1(cga("keys", 1, modifier), ike(AES_256, SHA_384, ECP_384))
