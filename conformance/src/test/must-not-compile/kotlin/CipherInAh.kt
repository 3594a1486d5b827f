package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.crypto.Protection

/** AH encrypts nothing. */
fun cipherInAh(): Protection =
    ah(AES_GCM_256) // wrong: IntegrityAlone
    // fix: ah(AES_GMAC_256)
