package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.crypto.Protection

/** GMAC authenticates alone; a CBC cipher needs an HMAC. */
fun gmacBesideCbc(): Protection =
    esp(AES_CBC_256, AES_GMAC_256) // wrong: Hmac
    // fix: esp(AES_CBC_256, HMAC_SHA_256)
