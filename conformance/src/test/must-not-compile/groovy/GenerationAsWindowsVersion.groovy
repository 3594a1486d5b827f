package io.culvert.samples.wrong

import static io.culvert.dsl.Culvert.*
import io.culvert.dsl.stage.FinishStage
import io.culvert.policy.ApiGeneration
import io.culvert.policy.TunnelPolicy
import io.culvert.policy.WindowsVersion

/** The function follows from the clauses of the policy; a target is a version of Windows. */
class GenerationAsWindowsVersion {
    static TunnelPolicy policy(FinishStage ready) {
        return ready.target(ApiGeneration.ADD2).build() // wrong: FinishStage
        // fix: return ready.target(WindowsVersion.WINDOWS_8).build()
    }
}
