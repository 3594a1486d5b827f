package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.crypto.Protection

/** There is one AH. */
fun ahAfterAh(): Protection =
    ah(HMAC_SHA_256).ah(HMAC_SHA_1) // wrong: AhProposal
    // fix: ah(HMAC_SHA_256)
