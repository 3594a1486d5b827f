package io.culvert.samples.wrong

import static io.culvert.dsl.Culvert.*
import io.culvert.crypto.Protection

/** Perfect forward secrecy wants a group. */
class TruthValueAsPfs {
    static Protection protection() {
        return esp(AES_GCM_256).pfs(true) // wrong: EspProposal
        // fix: return esp(AES_GCM_256).pfs(SAME_AS_MAIN_MODE)
    }
}
