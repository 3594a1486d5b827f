package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.crypto.Protection

/** AH encrypts nothing; ESP comes after it. */
fun cipherBesideIntegrityInAh(): Protection =
    ah(HMAC_SHA_256, AES_CBC_256) // wrong: IntegrityAlone
    // fix: ah(HMAC_SHA_256).thenEsp(AES_CBC_256, HMAC_SHA_256)
