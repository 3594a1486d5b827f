package io.culvert.samples.wrong;

import static io.culvert.dsl.Culvert.*;

import io.culvert.crypto.Protection;

/** There is one ESP, after AH. */
final class EspAfterEsp {
    static Protection protection() {
        return esp(AES_GCM_256).thenEsp(AES_GCM_256); // wrong: EspProposal
        // fix: return ah(AES_GMAC_256).thenEsp(AES_GCM_256);
    }
}
