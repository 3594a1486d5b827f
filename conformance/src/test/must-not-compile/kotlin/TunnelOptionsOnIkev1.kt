package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.policy.Ikev2TunnelOption
import io.culvert.policy.Keying

/** IKEv1 has no options of the tunnel. */
fun tunnelOptionsOnIkev1(): Keying =
    ikev1(presharedKey(utf8("correct horse")), ike(AES_256, SHA_384, ECP_384)).tunnelOptions(Ikev2TunnelOption.SERVER_ADDRESS_ASSIGNMENT) // wrong: Ikev1Keying
    // fix: ikev2(presharedKey(utf8("correct horse")), ike(AES_256, SHA_384, ECP_384)).tunnelOptions(Ikev2TunnelOption.SERVER_ADDRESS_ASSIGNMENT)
