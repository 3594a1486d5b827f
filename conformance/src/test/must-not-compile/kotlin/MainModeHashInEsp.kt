package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.crypto.Protection

/** ESP integrity is an HMAC. */
fun mainModeHashInEsp(): Protection =
    esp(AES_CBC_256, SHA_256) // wrong: Hmac
    // fix: esp(AES_CBC_256, HMAC_SHA_256)
