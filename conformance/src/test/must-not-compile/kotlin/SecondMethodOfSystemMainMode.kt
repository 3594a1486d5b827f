package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.policy.Keying

/** The system sets the methods of its own main mode. */
fun secondMethodOfSystemMainMode(): Keying =
    ikev2WithSystemMainMode().orBy(eap()) // wrong: Ikev2WithSystemMainMode
    // fix: ikev2(eap(), ike(AES_256, SHA_384, ECP_384))
