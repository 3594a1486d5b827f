package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.crypto.Protection

/** Without integrity there is a cipher, no HMAC. */
fun hmacWithoutIntegrity(): Protection =
    espWithoutIntegrity(HMAC_SHA_256) // wrong: EspCipher
    // fix: espIntegrity(HMAC_SHA_256)
