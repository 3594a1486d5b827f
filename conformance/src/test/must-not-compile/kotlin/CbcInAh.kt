package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.crypto.Protection

/** AH encrypts nothing. */
fun cbcInAh(): Protection =
    ah(AES_CBC_256) // wrong: IntegrityAlone
    // fix: ah(HMAC_SHA_256)
