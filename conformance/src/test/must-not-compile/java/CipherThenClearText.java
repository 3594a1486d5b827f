package io.culvert.samples.wrong;

import static io.culvert.dsl.Culvert.*;

import io.culvert.crypto.Protection;

/** Nothing is encrypted before clear text. */
final class CipherThenClearText {
    static Protection protection() {
        return espAuthenticationThenClearText(AES_GCM_256); // wrong: IntegrityAlone
        // fix: return espAuthenticationThenClearText(AES_GMAC_256);
    }
}
