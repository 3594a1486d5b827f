package io.culvert.samples.wrong

import io.culvert.policy.TunnelPolicy
import io.culvert.wfp.FilterSession

/** A read-only transaction replaces nothing. */
fun replaceInReadOnlyTransaction(session: FilterSession, policy: TunnelPolicy) {
    session.readOnlyTransaction { reader -> reader.replace(policy) } // wrong: TunnelReader
    // fix: session.transaction { writer -> writer.replace(policy) }
}
