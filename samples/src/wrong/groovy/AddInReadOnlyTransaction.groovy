package io.culvert.samples.wrong

import io.culvert.policy.TunnelPolicy
import io.culvert.wfp.FilterEngine

/** A read-only transaction cannot add a tunnel. */
class AddInReadOnlyTransaction {
    static void run(FilterEngine engine, TunnelPolicy policy) {
        engine.readOnlyTransaction { reader -> reader.add(policy) } // wrong: TunnelReader
        // fix: engine.transaction { writer -> writer.add(policy) }
    }
}
