package io.culvert.samples.wrong

import static io.culvert.dsl.Culvert.*
import io.culvert.dsl.stage.FinishStage
import io.culvert.policy.TunnelPolicy

/** A number could be an index; an interface is specified by its LUID. */
class NumberAsInterface {
    static TunnelPolicy policy(FinishStage ready) {
        return ready.localInterface(7).build() // wrong: FinishStage
        // fix: return ready.localInterface(interfaceLuid('0x0006008001000000')).build()
    }
}
