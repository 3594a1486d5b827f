package io.culvert.samples.wrong

import static io.culvert.dsl.Culvert.*
import io.culvert.crypto.Protection

/** AH comes before ESP. */
class EspBeforeAh {
    static Protection protection() {
        return esp(AES_GCM_256).ah(HMAC_SHA_256) // wrong: EspProposal
        // fix: return ah(HMAC_SHA_256).thenEsp(AES_GCM_256)
    }
}
