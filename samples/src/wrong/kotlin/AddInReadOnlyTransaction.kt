package io.culvert.samples.wrong

import io.culvert.policy.TunnelPolicy
import io.culvert.wfp.FilterEngine

/** A read-only transaction cannot add a tunnel. */
fun addInReadOnlyTransaction(engine: FilterEngine, policy: TunnelPolicy) {
    engine.readOnlyTransaction { reader -> reader.add(policy) } // wrong: TunnelReader
    // fix: engine.transaction { writer -> writer.add(policy) }
}
