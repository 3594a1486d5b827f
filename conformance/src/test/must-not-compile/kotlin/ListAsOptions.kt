package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.policy.Ikev2Option
import io.culvert.policy.Keying

/** A list may be empty, so options are single arguments. */
fun listAsOptions(options: List<Ikev2Option>): Keying =
    ikev2(presharedKey(utf8("correct horse")), ike(AES_256, SHA_384, ECP_384)).options(options) // wrong: Ikev2Option
    // fix: ikev2(presharedKey(utf8("correct horse")), ike(AES_256, SHA_384, ECP_384)).options(options.get(0))
