package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.crypto.Protection

/** Quick modes are limited in main mode. */
fun quickModeLimitInEsp(): Protection =
    esp(AES_GCM_256).quickModeLimit(10) // wrong: EspProposal
    // fix: esp(AES_GCM_256).lifetimeSeconds(3600)
