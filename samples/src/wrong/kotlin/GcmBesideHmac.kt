package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.crypto.Protection

/** AES-GCM includes integrity, so it takes no HMAC. */
fun gcmBesideHmac(): Protection =
    esp(AES_GCM_256, HMAC_SHA_256) // wrong: CipherNeedingHmac
    // fix: esp(AES_GCM_256)
