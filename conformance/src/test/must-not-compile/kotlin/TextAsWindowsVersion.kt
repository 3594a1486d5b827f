package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.dsl.stage.FinishStage
import io.culvert.policy.TunnelPolicy
import io.culvert.policy.WindowsVersion

/** There are many ways to write a version of Windows. */
fun textAsWindowsVersion(ready: FinishStage): TunnelPolicy =
    ready.target("Windows 10").build() // wrong: WindowsVersion
    // fix: ready.target(WindowsVersion.WINDOWS_10).build()
