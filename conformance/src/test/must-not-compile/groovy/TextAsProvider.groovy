package io.culvert.samples.wrong

import static io.culvert.dsl.Culvert.*
import io.culvert.dsl.stage.FinishStage
import io.culvert.policy.TunnelPolicy
import java.util.UUID

/** A provider is known by its key. */
class TextAsProvider {
    static TunnelPolicy policy(FinishStage ready, UUID provider) {
        return ready.provider('5fb216a8-e2e8-4024-b853-391a4168641e').build() // wrong: FinishStage
        // fix: return ready.provider(provider).build()
    }
}
