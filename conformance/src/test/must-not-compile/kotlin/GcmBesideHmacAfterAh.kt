package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.crypto.Protection

/** AES-GCM protects integrity itself; nothing stands beside it. */
fun gcmBesideHmacAfterAh(): Protection =
    ah(HMAC_SHA_256).thenEsp(AES_GCM_256, HMAC_SHA_256) // wrong: CipherNeedingHmac
    // fix: ah(HMAC_SHA_256).thenEsp(AES_GCM_256)
