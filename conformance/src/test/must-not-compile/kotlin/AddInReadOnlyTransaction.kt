package io.culvert.samples.wrong

import io.culvert.policy.TunnelPolicy
import io.culvert.wfp.FilterSession

/** A read-only transaction adds nothing. */
fun addInReadOnlyTransaction(session: FilterSession, policy: TunnelPolicy) {
    session.readOnlyTransaction { reader -> reader.add(policy) } // wrong: TunnelReader
    // fix: engine.transaction { writer -> writer.add(policy) }
}
