package io.culvert.samples.wrong;

import static io.culvert.dsl.Culvert.*;

import io.culvert.crypto.Protection;

/** AES-GCM protects integrity itself; nothing stands beside it. */
final class GmacBesideGcm {
    static Protection protection() {
        return esp(AES_GCM_256, AES_GMAC_256); // wrong: CipherNeedingHmac
        // fix: return esp(AES_GCM_256);
    }
}
