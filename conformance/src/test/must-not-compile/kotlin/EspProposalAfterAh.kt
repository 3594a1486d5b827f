package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.crypto.Protection

/** What follows AH is a transform; group and lifetime are those of both. */
fun espProposalAfterAh(): Protection =
    ah(HMAC_SHA_256).thenEsp(esp(AES_GCM_256)) // wrong: GcmCipher
    // fix: ah(HMAC_SHA_256).thenEsp(AES_GCM_256)
