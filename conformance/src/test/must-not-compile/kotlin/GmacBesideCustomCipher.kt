package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.crypto.CustomCipher
import io.culvert.crypto.Protection

/** What is custom stands beside an HMAC, not beside GMAC. */
fun gmacBesideCustomCipher(cipher: CustomCipher): Protection =
    espCustom(cipher, AES_GMAC_256) // wrong: EspIntegrity
    // fix: espCustom(cipher, HMAC_SHA_256)
