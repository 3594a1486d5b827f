package io.culvert.samples.wrong;

import static io.culvert.dsl.Culvert.*;

import io.culvert.crypto.Protection;

/** Without integrity there is a cipher, no HMAC. */
final class HmacWithoutIntegrity {
    static Protection protection() {
        return espWithoutIntegrity(HMAC_SHA_256); // wrong: EspCipher
        // fix: return espIntegrity(HMAC_SHA_256);
    }
}
