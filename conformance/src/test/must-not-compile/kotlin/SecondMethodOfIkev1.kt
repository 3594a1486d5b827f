package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.policy.Keying

/** A second method is one that IKEv1 takes as well. */
fun secondMethodOfIkev1(): Keying =
    ikev1(presharedKey(utf8("correct horse")), ike(AES_256, SHA_384, ECP_384)).orBy(eap()) // wrong: Ikev1Method
    // fix: ikev1(presharedKey(utf8("correct horse")), ike(AES_256, SHA_384, ECP_384)).orBy(kerberos())
