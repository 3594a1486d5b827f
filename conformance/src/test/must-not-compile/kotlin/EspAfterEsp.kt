package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.crypto.Protection

/** There is one ESP, after AH. */
fun espAfterEsp(): Protection =
    esp(AES_GCM_256).thenEsp(AES_GCM_256) // wrong: EspProposal
    // fix: ah(AES_GMAC_256).thenEsp(AES_GCM_256)
