package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.crypto.Protection

/** AES-GCM protects integrity itself; nothing stands beside it. */
fun gcmBesideHmac(): Protection =
    esp(AES_GCM_256, HMAC_SHA_256) // wrong: CipherNeedingHmac
    // fix: esp(AES_GCM_256)
