package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.policy.Keying

/** SSL looks up nothing over HTTP. */
fun httpLookupOfSsl(): Keying =
    authIp(ssl(RSA, enterpriseStore()).httpLookup(), ike(AES_256, SHA_384, ECP_384)) // wrong: SslAuthentication
    // fix: ikev2(certificate(RSA, enterpriseStore()).httpLookup(), ike(AES_256, SHA_384, ECP_384))
