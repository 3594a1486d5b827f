package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.policy.Keying

/** A second method is one that IKEv2 takes as well. */
fun secondMethodOfIkev2(): Keying =
    ikev2(presharedKey(utf8("correct horse")), ike(AES_256, SHA_384, ECP_384)).orBy(kerberos()) // wrong: Ikev2Method
    // fix: ikev2(presharedKey(utf8("correct horse")), ike(AES_256, SHA_384, ECP_384)).orBy(eap())
