package io.culvert.samples.wrong

import io.culvert.policy.TunnelPolicy
import io.culvert.wfp.FilterSession

/** A session has one transaction at a time. */
class TransactionInTransaction {
    static void run(FilterSession session, TunnelPolicy policy) {
        session.transaction { outer -> outer.transaction { inner -> inner.add(policy) } } // wrong: TunnelWriter
        // fix: session.transaction { outer -> outer.add(policy) }
    }
}
