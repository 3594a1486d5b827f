package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.policy.Keying

/** Kerberos is a method of IKEv1 and AuthIP. */
fun kerberosWithIkev2(): Keying =
    ikev2(kerberos(), ike(AES_256, SHA_384, ECP_384)) // wrong: Ikev2Method
    // fix: ikev1(kerberos(), ike(AES_256, SHA_384, ECP_384))
