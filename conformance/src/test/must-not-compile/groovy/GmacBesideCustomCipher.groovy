package io.culvert.samples.wrong

import static io.culvert.dsl.Culvert.*
import io.culvert.crypto.CustomCipher
import io.culvert.crypto.Protection

/** What is custom stands beside an HMAC, not beside GMAC. */
class GmacBesideCustomCipher {
    static Protection protection(CustomCipher cipher) {
        return espCustom(cipher, AES_GMAC_256) // wrong: Gmac
        // fix: return espCustom(cipher, HMAC_SHA_256)
    }
}
