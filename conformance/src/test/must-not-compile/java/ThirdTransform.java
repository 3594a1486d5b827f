package io.culvert.samples.wrong;

import static io.culvert.dsl.Culvert.*;

import io.culvert.crypto.Protection;

/** AH and ESP are all there is. */
final class ThirdTransform {
    static Protection protection() {
        return ah(HMAC_SHA_256).thenEsp(AES_GCM_256).thenEsp(AES_GCM_128); // wrong: AhEspProposal
        // fix: return ah(HMAC_SHA_256).thenEsp(AES_GCM_256);
    }
}
