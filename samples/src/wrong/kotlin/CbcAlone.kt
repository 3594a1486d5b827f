package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.crypto.Protection

/** A CBC cipher needs an HMAC beside it. */
fun cbcAlone(): Protection =
    esp(AES_CBC_256) // wrong: CipherNeedingHmac
    // fix: esp(AES_CBC_256, HMAC_SHA_256)
