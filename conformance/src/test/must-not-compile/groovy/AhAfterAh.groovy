package io.culvert.samples.wrong

import static io.culvert.dsl.Culvert.*
import io.culvert.crypto.Protection

/** There is one AH. */
class AhAfterAh {
    static Protection protection() {
        return ah(HMAC_SHA_256).ah(HMAC_SHA_1) // wrong: AhProposal
        // fix: return ah(HMAC_SHA_256)
    }
}
