package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.dsl.stage.FinishStage
import io.culvert.policy.TunnelPolicy

/** Data of a provider are bytes, so a text needs an encoding. */
fun textAsProviderData(ready: FinishStage, data: ByteArray): TunnelPolicy =
    ready.providerData("branch 7").build() // wrong: ByteArray
    // fix: ready.providerData(data).build()
