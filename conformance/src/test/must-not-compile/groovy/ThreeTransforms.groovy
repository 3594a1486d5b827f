package io.culvert.samples.wrong

import static io.culvert.dsl.Culvert.*
import io.culvert.crypto.Protection

/** ESP has one cipher and one HMAC. */
class ThreeTransforms {
    static Protection protection() {
        return esp(AES_CBC_256, HMAC_SHA_256, HMAC_SHA_1) // wrong: CipherNeedingHmac
        // fix: return esp(AES_CBC_256, HMAC_SHA_256)
    }
}
