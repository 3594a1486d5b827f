package io.culvert.samples.wrong

import static io.culvert.dsl.Culvert.*
import io.culvert.crypto.Protection

/** ESP has ciphers of its own. */
class MainModeGcmInEsp {
    static Protection protection() {
        return esp(IKE_AES_GCM_256) // wrong: IkeGcmCipher
        // fix: return esp(AES_GCM_256)
    }
}
