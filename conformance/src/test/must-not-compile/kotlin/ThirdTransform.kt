package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.crypto.Protection

/** AH and ESP are all there is. */
fun thirdTransform(): Protection =
    ah(HMAC_SHA_256).thenEsp(AES_GCM_256).thenEsp(AES_GCM_128) // wrong: AhEspProposal
    // fix: ah(HMAC_SHA_256).thenEsp(AES_GCM_256)
