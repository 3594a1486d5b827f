package io.culvert.samples.wrong

import static io.culvert.dsl.Culvert.*
import io.culvert.crypto.Protection

/** Integrity alone is no cipher. */
class CipherAsIntegrity {
    static Protection protection() {
        return espIntegrity(AES_CBC_256) // wrong: CipherNeedingHmac
        // fix: return espIntegrity(HMAC_SHA_256)
    }
}
