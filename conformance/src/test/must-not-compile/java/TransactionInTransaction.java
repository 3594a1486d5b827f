package io.culvert.samples.wrong;

import io.culvert.policy.TunnelPolicy;
import io.culvert.wfp.FilterEngine;

/** A session has one transaction at a time. */
final class TransactionInTransaction {
    static void run(FilterEngine engine, TunnelPolicy policy) {
        engine.transaction(outer -> outer.transaction(inner -> inner.add(policy))); // wrong: TunnelWriter
        // fix: engine.transaction(outer -> outer.add(policy));
    }
}
