package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.policy.Keying

/** A method alone is no keying. */
fun methodAsKeying(): Keying =
    presharedKey(utf8("correct horse")) // wrong: Keying
    // fix: ikev2(presharedKey(utf8("correct horse")), ike(AES_256, SHA_384, ECP_384))
