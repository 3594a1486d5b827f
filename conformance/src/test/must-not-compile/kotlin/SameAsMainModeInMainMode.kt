package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.policy.Keying

/** Main mode must name the group that quick mode may borrow. */
fun sameAsMainModeInMainMode(): Keying =
    ikev2(presharedKey(utf8("correct horse")), ike(AES_256, SHA_384, SAME_AS_MAIN_MODE)) // wrong: DhGroup
    // fix: ikev2(presharedKey(utf8("correct horse")), ike(AES_256, SHA_384, ECP_384))
