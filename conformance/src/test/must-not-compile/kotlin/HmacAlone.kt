package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.crypto.Protection

/** That nothing is encrypted is said, not left out. */
fun hmacAlone(): Protection =
    esp(HMAC_SHA_256) // wrong: GcmCipher
    // fix: espIntegrity(HMAC_SHA_256)
