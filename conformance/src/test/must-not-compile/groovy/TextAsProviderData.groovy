package io.culvert.samples.wrong

import static io.culvert.dsl.Culvert.*
import io.culvert.dsl.stage.FinishStage
import io.culvert.policy.TunnelPolicy

/** Data of a provider are bytes, so a text needs an encoding. */
class TextAsProviderData {
    static TunnelPolicy policy(FinishStage ready, byte[] data) {
        return ready.providerData('branch 7').build() // wrong: FinishStage
        // fix: return ready.providerData(data).build()
    }
}
