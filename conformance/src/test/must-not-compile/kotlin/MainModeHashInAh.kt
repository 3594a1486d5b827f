package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.crypto.Protection

/** AH has algorithms of its own. */
fun mainModeHashInAh(): Protection =
    ah(SHA_256) // wrong: IntegrityAlone
    // fix: ah(HMAC_SHA_256)
