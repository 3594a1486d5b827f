package io.culvert.samples.wrong

import io.culvert.policy.TunnelPolicy
import io.culvert.wfp.FilterSession

/** A read-only transaction cannot add a tunnel. */
fun addInReadOnlyTransaction(session: FilterSession, policy: TunnelPolicy) {
    session.readOnlyTransaction { reader -> reader.add(policy) } // wrong: TunnelReader
    // fix: session.transaction { writer -> writer.add(policy) }
}
