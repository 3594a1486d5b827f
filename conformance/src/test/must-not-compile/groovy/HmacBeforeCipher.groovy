package io.culvert.samples.wrong

import static io.culvert.dsl.Culvert.*
import io.culvert.crypto.Protection

/** The cipher comes before its HMAC. */
class HmacBeforeCipher {
    static Protection protection() {
        return esp(HMAC_SHA_256, AES_CBC_256) // wrong: CipherNeedingHmac
        // fix: return esp(AES_CBC_256, HMAC_SHA_256)
    }
}
