package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.policy.Keying

/** Only IKEv2 has a retransmission time. */
fun retransmitSecondsOnIkev1(): Keying =
    ikev1(presharedKey(utf8("correct horse")), ike(AES_256, SHA_384, ECP_384)).retransmitSeconds(120) // wrong: Ikev1Keying
    // fix: ikev2(presharedKey(utf8("correct horse")), ike(AES_256, SHA_384, ECP_384)).retransmitSeconds(120)
