package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.dsl.stage.FinishStage
import io.culvert.policy.TunnelPolicy
import io.culvert.net.InterfaceLuid

/** A local endpoint is on one interface. */
fun comparedInterfaceOfEndpoint(ready: FinishStage, wan: InterfaceLuid): TunnelPolicy =
    ready.localInterface(wan.not()).build() // wrong: InterfaceLuid
    // fix: ready.localInterface(wan).build()
