package io.culvert.samples.wrong

import io.culvert.policy.TunnelPolicy
import io.culvert.wfp.ReadTransaction

/** Nor does one that was begun by hand add anything. */
class AddInReadTransaction {
    static void run(ReadTransaction look, TunnelPolicy policy) {
        look.add(policy) // wrong: ReadTransaction
        // fix: look.find(policy.providerContextKey())
    }
}
