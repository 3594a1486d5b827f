package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.crypto.Protection

/** ESP has one cipher and one HMAC. */
fun threeTransforms(): Protection =
    esp(AES_CBC_256, HMAC_SHA_256, HMAC_SHA_1) // wrong: CipherNeedingHmac
    // fix: esp(AES_CBC_256, HMAC_SHA_256)
