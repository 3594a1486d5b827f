package io.culvert.samples.wrong;

import static io.culvert.dsl.Culvert.*;

import io.culvert.crypto.Protection;

/** ESP integrity is an HMAC. */
final class MainModeHashInEsp {
    static Protection protection() {
        return esp(AES_CBC_256, SHA_256); // wrong: Hmac
        // fix: return esp(AES_CBC_256, HMAC_SHA_256);
    }
}
