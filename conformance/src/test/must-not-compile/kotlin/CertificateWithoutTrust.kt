package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.policy.Keying

/** A certificate method needs its trusted authorities. */
fun certificateWithoutTrust(): Keying =
    ikev2(certificate(RSA), ike(AES_256, SHA_384, ECP_384)) // wrong: trust
    // fix: ikev2(certificate(RSA, enterpriseStore()), ike(AES_256, SHA_384, ECP_384))
