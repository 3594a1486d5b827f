package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.policy.Ikev1Option
import io.culvert.policy.Ikev2Option
import io.culvert.policy.Keying

/** Each module has options of its own, even those of one name. */
fun ikev1OptionOnIkev2(): Keying =
    ikev2(presharedKey(utf8("correct horse")), ike(AES_256, SHA_384, ECP_384)).options(Ikev1Option.DISABLE_DIAGNOSTICS) // wrong: Ikev2Option
    // fix: ikev2(presharedKey(utf8("correct horse")), ike(AES_256, SHA_384, ECP_384)).options(Ikev2Option.DISABLE_DIAGNOSTICS)
