package io.culvert.samples.wrong;

import static io.culvert.dsl.Culvert.*;

import io.culvert.crypto.Protection;

/** AH has an integrity algorithm. */
final class AhLeftEmpty {
    static Protection protection() {
        return ah(); // wrong: IntegrityAlone
        // fix: return ah(HMAC_SHA_256);
    }
}
