package io.culvert.samples.wrong

import static io.culvert.dsl.Culvert.*
import io.culvert.dsl.stage.FinishStage
import io.culvert.policy.TunnelPolicy
import io.culvert.policy.WindowsVersion

/** There are many ways to write a version of Windows. */
class TextAsWindowsVersion {
    static TunnelPolicy policy(FinishStage ready) {
        return ready.target('Windows 10').build() // wrong: FinishStage
        // fix: return ready.target(WindowsVersion.WINDOWS_10).build()
    }
}
