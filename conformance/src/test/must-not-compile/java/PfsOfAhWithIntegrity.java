package io.culvert.samples.wrong;

import static io.culvert.dsl.Culvert.*;

import io.culvert.crypto.Protection;

/** Perfect forward secrecy wants a group. */
final class PfsOfAhWithIntegrity {
    static Protection protection() {
        return ah(HMAC_SHA_256).pfs(HMAC_SHA_256); // wrong: PfsGroup
        // fix: return ah(HMAC_SHA_256).pfs(ECP_384);
    }
}
