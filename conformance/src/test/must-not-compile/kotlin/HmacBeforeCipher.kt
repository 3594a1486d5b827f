package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.crypto.Protection

/** The cipher comes before its HMAC. */
fun hmacBeforeCipher(): Protection =
    esp(HMAC_SHA_256, AES_CBC_256) // wrong: CipherNeedingHmac
    // fix: esp(AES_CBC_256, HMAC_SHA_256)
