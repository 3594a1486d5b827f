package io.culvert.samples.wrong

import static io.culvert.dsl.Culvert.*
import io.culvert.crypto.Protection

/** AH has algorithms of its own. */
class MainModeHashInAh {
    static Protection protection() {
        return ah(SHA_256) // wrong: IkeIntegrity
        // fix: return ah(HMAC_SHA_256)
    }
}
