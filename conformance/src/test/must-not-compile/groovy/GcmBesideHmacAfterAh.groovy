package io.culvert.samples.wrong

import static io.culvert.dsl.Culvert.*
import io.culvert.crypto.Protection

/** AES-GCM protects integrity itself; nothing stands beside it. */
class GcmBesideHmacAfterAh {
    static Protection protection() {
        return ah(HMAC_SHA_256).thenEsp(AES_GCM_256, HMAC_SHA_256) // wrong: GcmCipher
        // fix: return ah(HMAC_SHA_256).thenEsp(AES_GCM_256)
    }
}
