package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.crypto.Protection

/** Integrity alone is no cipher. */
fun cipherAsIntegrity(): Protection =
    espIntegrity(AES_CBC_256) // wrong: IntegrityAlone
    // fix: espIntegrity(HMAC_SHA_256)
