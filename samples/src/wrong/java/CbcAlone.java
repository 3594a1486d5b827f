package io.culvert.samples.wrong;

import static io.culvert.dsl.Culvert.*;

import io.culvert.crypto.Protection;

/** A CBC cipher needs an HMAC beside it. */
final class CbcAlone {
    static Protection protection() {
        return esp(AES_CBC_256); // wrong: CipherNeedingHmac
        // fix: return esp(AES_CBC_256, HMAC_SHA_256);
    }
}
