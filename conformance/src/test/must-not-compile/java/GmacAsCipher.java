package io.culvert.samples.wrong;

import static io.culvert.dsl.Culvert.*;

import io.culvert.crypto.Protection;

/** GMAC authenticates and encrypts nothing. */
final class GmacAsCipher {
    static Protection protection() {
        return esp(AES_GMAC_256); // wrong: GcmCipher
        // fix: return espIntegrity(AES_GMAC_256);
    }
}
