package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.crypto.CustomIntegrity
import io.culvert.crypto.Protection

/** AES-GCM protects integrity itself; nothing custom stands beside it. */
fun gcmAsCustom(integrity: CustomIntegrity): Protection =
    espCustom(AES_GCM_256, integrity) // wrong: EspCipher
    // fix: espCustom(AES_CBC_256, integrity)
