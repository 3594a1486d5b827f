package io.culvert.samples.wrong;

import static io.culvert.dsl.Culvert.*;

import io.culvert.crypto.Protection;

/** AH encrypts nothing. */
final class CipherInAh {
    static Protection protection() {
        return ah(AES_GCM_256); // wrong: IntegrityAlone
        // fix: return ah(AES_GMAC_256);
    }
}
