package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.policy.Keying

/** A group is named, not measured. */
fun sizeOfGroup(): Keying =
    ikev2(presharedKey(utf8("correct horse")), ike(AES_256, SHA_384, 2048)) // wrong: DhGroup
    // fix: ikev2(presharedKey(utf8("correct horse")), ike(AES_256, SHA_384, GROUP_14))
