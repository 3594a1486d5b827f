package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.dsl.stage.FinishStage
import io.culvert.policy.ApiGeneration
import io.culvert.policy.TunnelPolicy
import io.culvert.policy.WindowsVersion

/** The function follows from the clauses of the policy; a target is a version of Windows. */
fun generationAsWindowsVersion(ready: FinishStage): TunnelPolicy =
    ready.target(ApiGeneration.ADD2).build() // wrong: WindowsVersion
    // fix: ready.target(WindowsVersion.WINDOWS_8).build()
