package io.culvert.samples.wrong;

import static io.culvert.dsl.Culvert.*;

import io.culvert.crypto.Protection;

/** AES-GCM is never without integrity. */
final class GcmWithoutIntegrity {
    static Protection protection() {
        return espWithoutIntegrity(AES_GCM_256); // wrong: EspCipher
        // fix: return esp(AES_GCM_256);
    }
}
