package io.culvert.samples.wrong

import static io.culvert.dsl.Culvert.*
import io.culvert.crypto.Protection

/** AH has an integrity algorithm. */
class AhLeftEmpty {
    static Protection protection() {
        return ah() // wrong: ah
        // fix: return ah(HMAC_SHA_256)
    }
}
