package io.culvert.samples.wrong

import static io.culvert.dsl.Culvert.*
import io.culvert.crypto.Protection

/** Protection without encryption has a word of its own. */
class HmacAlone {
    static Protection protection() {
        return esp(HMAC_SHA_256) // wrong: Hmac
        // fix: return espIntegrity(HMAC_SHA_256)
    }
}
