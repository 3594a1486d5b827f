package io.culvert.samples.wrong

import static io.culvert.dsl.Culvert.*
import io.culvert.crypto.Protection

/** AES-GCM includes integrity, so it takes no HMAC. */
class GcmBesideHmac {
    static Protection protection() {
        return esp(AES_GCM_256, HMAC_SHA_256) // wrong: GcmCipher
        // fix: return esp(AES_GCM_256)
    }
}
