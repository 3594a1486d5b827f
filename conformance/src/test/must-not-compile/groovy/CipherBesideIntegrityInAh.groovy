package io.culvert.samples.wrong

import static io.culvert.dsl.Culvert.*
import io.culvert.crypto.Protection

/** AH encrypts nothing; ESP comes after it. */
class CipherBesideIntegrityInAh {
    static Protection protection() {
        return ah(HMAC_SHA_256, AES_CBC_256) // wrong: Hmac
        // fix: return ah(HMAC_SHA_256).thenEsp(AES_CBC_256, HMAC_SHA_256)
    }
}
