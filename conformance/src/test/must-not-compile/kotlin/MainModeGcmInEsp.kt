package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.crypto.Protection

/** ESP has ciphers of its own. */
fun mainModeGcmInEsp(): Protection =
    esp(IKE_AES_GCM_256) // wrong: GcmCipher
    // fix: esp(AES_GCM_256)
