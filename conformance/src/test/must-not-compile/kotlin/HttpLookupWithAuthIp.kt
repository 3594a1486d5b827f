package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.policy.Keying

/** A certificate under AuthIP is SSL, and looked up nowhere. */
fun httpLookupWithAuthIp(): Keying =
    authIp(certificate(RSA, enterpriseStore()).httpLookup(), ike(AES_256, SHA_384, ECP_384)) // wrong: AuthIpMethod
    // fix: authIp(ssl(RSA, enterpriseStore()), ike(AES_256, SHA_384, ECP_384))
