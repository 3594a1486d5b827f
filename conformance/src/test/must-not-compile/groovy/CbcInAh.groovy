package io.culvert.samples.wrong

import static io.culvert.dsl.Culvert.*
import io.culvert.crypto.Protection

/** AH encrypts nothing. */
class CbcInAh {
    static Protection protection() {
        return ah(AES_CBC_256) // wrong: CipherNeedingHmac
        // fix: return ah(HMAC_SHA_256)
    }
}
