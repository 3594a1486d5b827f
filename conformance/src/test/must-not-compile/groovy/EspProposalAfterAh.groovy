package io.culvert.samples.wrong

import static io.culvert.dsl.Culvert.*
import io.culvert.crypto.Protection

/** What follows AH is a transform; group and lifetime are those of both. */
class EspProposalAfterAh {
    static Protection protection() {
        return ah(HMAC_SHA_256).thenEsp(esp(AES_GCM_256)) // wrong: EspProposal
        // fix: return ah(HMAC_SHA_256).thenEsp(AES_GCM_256)
    }
}
