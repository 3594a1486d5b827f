package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.dsl.stage.FinishStage
import io.culvert.policy.TunnelPolicy

/** A text could be a name; an interface is specified by its LUID. */
fun textAsInterface(ready: FinishStage): TunnelPolicy =
    ready.localInterface("Ethernet").build() // wrong: InterfaceLuid
    // fix: ready.localInterface(interfaceLuid("0x0006008001000000")).build()
