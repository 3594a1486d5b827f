package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.crypto.Protection

/** AES-GCM is never without integrity. */
fun gcmWithoutIntegrity(): Protection =
    espWithoutIntegrity(AES_GCM_256) // wrong: EspCipher
    // fix: esp(AES_GCM_256)
