package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.crypto.Protection

/** Protection without encryption has a word of its own. */
fun hmacAlone(): Protection =
    esp(HMAC_SHA_256) // wrong: GcmCipher
    // fix: espIntegrity(HMAC_SHA_256)
