package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.crypto.Protection

/** A CBC cipher needs an HMAC beside it, after AH too. */
fun cbcAloneAfterAh(): Protection =
    ah(HMAC_SHA_256).thenEsp(AES_CBC_256) // wrong: GcmCipher
    // fix: ah(HMAC_SHA_256).thenEsp(AES_CBC_256, HMAC_SHA_256)
