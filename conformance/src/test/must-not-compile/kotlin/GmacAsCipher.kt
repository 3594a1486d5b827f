package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.crypto.Protection

/** GMAC authenticates and encrypts nothing. */
fun gmacAsCipher(): Protection =
    esp(AES_GMAC_256) // wrong: GcmCipher
    // fix: espIntegrity(AES_GMAC_256)
