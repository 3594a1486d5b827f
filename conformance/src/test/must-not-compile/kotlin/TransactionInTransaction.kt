package io.culvert.samples.wrong

import io.culvert.policy.TunnelPolicy
import io.culvert.wfp.FilterEngine

/** A session has one transaction at a time. */
fun transactionInTransaction(engine: FilterEngine, policy: TunnelPolicy) {
    engine.transaction { outer -> outer.transaction { inner -> inner.add(policy) } } // wrong: transaction
    // fix: engine.transaction { outer -> outer.add(policy) }
}
