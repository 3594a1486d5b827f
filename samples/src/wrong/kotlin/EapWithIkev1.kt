package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.policy.Keying

/** EAP is an authentication method of IKEv2 only. */
fun eapWithIkev1(): Keying =
    ikev1(eap(), ike(AES_256, SHA_384, ECP_384)) // wrong: Ikev1Method
    // fix: ikev2(eap(), ike(AES_256, SHA_384, ECP_384))
