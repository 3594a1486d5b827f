package io.culvert.samples.wrong

import io.culvert.policy.TunnelPolicy
import io.culvert.wfp.ReadTransaction

/** Nor does one that was begun by hand add anything. */
fun addInReadTransaction(look: ReadTransaction, policy: TunnelPolicy) {
    look.add(policy) // wrong: add
    // fix: look.find(policy.providerContextKey())
}
