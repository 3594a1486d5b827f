package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.crypto.Protection

/** Nothing is encrypted before clear text. */
fun cipherThenClearText(): Protection =
    espAuthenticationThenClearText(AES_GCM_256) // wrong: IntegrityAlone
    // fix: espAuthenticationThenClearText(AES_GMAC_256)
