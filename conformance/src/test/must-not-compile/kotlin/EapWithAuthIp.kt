package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.policy.Keying

/** EAP is a method of IKEv2. */
fun eapWithAuthIp(): Keying =
    authIp(eap(), ike(AES_256, SHA_384, ECP_384)) // wrong: AuthIpMethod
    // fix: ikev2(eap(), ike(AES_256, SHA_384, ECP_384))
