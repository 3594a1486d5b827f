package io.culvert.samples.wrong

import io.culvert.policy.TunnelPolicy
import io.culvert.wfp.FilterSession

/** A session has one transaction at a time. */
fun transactionInTransaction(session: FilterSession, policy: TunnelPolicy) {
    session.transaction { outer -> outer.transaction { inner -> inner.add(policy) } } // wrong: transaction
    // fix: session.transaction { outer -> outer.add(policy) }
}
