package io.culvert.samples.wrong

import static io.culvert.dsl.Culvert.*
import io.culvert.crypto.Protection

/** Without integrity there is a cipher, no HMAC. */
class HmacWithoutIntegrity {
    static Protection protection() {
        return espWithoutIntegrity(HMAC_SHA_256) // wrong: Hmac
        // fix: return espIntegrity(HMAC_SHA_256)
    }
}
