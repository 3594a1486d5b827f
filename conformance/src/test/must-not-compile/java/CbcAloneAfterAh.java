package io.culvert.samples.wrong;

import static io.culvert.dsl.Culvert.*;

import io.culvert.crypto.Protection;

/** A CBC cipher needs an HMAC beside it, after AH too. */
final class CbcAloneAfterAh {
    static Protection protection() {
        return ah(HMAC_SHA_256).thenEsp(AES_CBC_256); // wrong: GcmCipher
        // fix: return ah(HMAC_SHA_256).thenEsp(AES_CBC_256, HMAC_SHA_256);
    }
}
