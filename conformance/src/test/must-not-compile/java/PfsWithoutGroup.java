package io.culvert.samples.wrong;

import static io.culvert.dsl.Culvert.*;

import io.culvert.crypto.Protection;

/** Perfect forward secrecy wants a group. */
final class PfsWithoutGroup {
    static Protection protection() {
        return esp(AES_GCM_256).pfs(); // wrong: PfsGroup
        // fix: return esp(AES_GCM_256).pfs(SAME_AS_MAIN_MODE);
    }
}
