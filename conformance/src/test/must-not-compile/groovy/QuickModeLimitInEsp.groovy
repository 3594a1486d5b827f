package io.culvert.samples.wrong

import static io.culvert.dsl.Culvert.*
import io.culvert.crypto.Protection

/** Quick modes are limited in main mode. */
class QuickModeLimitInEsp {
    static Protection protection() {
        return esp(AES_GCM_256).quickModeLimit(10) // wrong: EspProposal
        // fix: return esp(AES_GCM_256).lifetimeSeconds(3600)
    }
}
