package io.culvert.samples.wrong;

import static io.culvert.dsl.Culvert.*;

import io.culvert.crypto.Protection;

/** AH has algorithms of its own. */
final class MainModeHashInAh {
    static Protection protection() {
        return ah(SHA_256); // wrong: IntegrityAlone
        // fix: return ah(HMAC_SHA_256);
    }
}
