package io.culvert.samples.wrong

import static io.culvert.dsl.Culvert.*
import io.culvert.crypto.Protection

/** GMAC authenticates alone; a CBC cipher needs an HMAC. */
class GmacBesideCbc {
    static Protection protection() {
        return esp(AES_CBC_256, AES_GMAC_256) // wrong: Gmac
        // fix: return esp(AES_CBC_256, HMAC_SHA_256)
    }
}
