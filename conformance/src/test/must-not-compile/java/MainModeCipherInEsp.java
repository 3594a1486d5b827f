package io.culvert.samples.wrong;

import static io.culvert.dsl.Culvert.*;

import io.culvert.crypto.Protection;

/** ESP names its cipher with its mode. */
final class MainModeCipherInEsp {
    static Protection protection() {
        return esp(AES_256, HMAC_SHA_256); // wrong: CipherNeedingHmac
        // fix: return esp(AES_CBC_256, HMAC_SHA_256);
    }
}
