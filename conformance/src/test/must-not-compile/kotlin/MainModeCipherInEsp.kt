package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.crypto.Protection

/** ESP names its cipher with its mode. */
fun mainModeCipherInEsp(): Protection =
    esp(AES_256, HMAC_SHA_256) // wrong: CipherNeedingHmac
    // fix: esp(AES_CBC_256, HMAC_SHA_256)
