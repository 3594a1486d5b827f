package io.culvert.samples.wrong

import io.culvert.policy.TunnelPolicy
import io.culvert.wfp.FilterSession

/** A read-only transaction cannot add a tunnel. */
class AddInReadOnlyTransaction {
    static void run(FilterSession session, TunnelPolicy policy) {
        session.readOnlyTransaction { reader -> reader.add(policy) } // wrong: TunnelReader
        // fix: session.transaction { writer -> writer.add(policy) }
    }
}
