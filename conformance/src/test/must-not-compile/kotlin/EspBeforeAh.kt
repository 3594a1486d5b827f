package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.crypto.Protection

/** AH comes before ESP. */
fun espBeforeAh(): Protection =
    esp(AES_GCM_256).ah(HMAC_SHA_256) // wrong: EspProposal
    // fix: ah(HMAC_SHA_256).thenEsp(AES_GCM_256)
