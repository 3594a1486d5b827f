package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.policy.Keying

/** A certificate under AuthIP is SSL. */
fun certificateWithAuthIp(): Keying =
    authIp(certificate(RSA, enterpriseStore()), ike(AES_256, SHA_384, ECP_384)) // wrong: AuthIpMethod
    // fix: authIp(ssl(RSA, enterpriseStore()), ike(AES_256, SHA_384, ECP_384))
