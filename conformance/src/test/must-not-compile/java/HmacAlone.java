package io.culvert.samples.wrong;

import static io.culvert.dsl.Culvert.*;

import io.culvert.crypto.Protection;

/** Protection without encryption has a word of its own. */
final class HmacAlone {
    static Protection protection() {
        return esp(HMAC_SHA_256); // wrong: GcmCipher
        // fix: return espIntegrity(HMAC_SHA_256);
    }
}
