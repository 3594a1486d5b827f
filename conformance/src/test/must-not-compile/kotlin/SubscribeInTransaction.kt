package io.culvert.samples.wrong

import io.culvert.wfp.FilterSession

/** A transaction has no method that subscribes to changes. */
fun subscribeInTransaction(session: FilterSession) {
    session.transaction { tunnels -> tunnels.onTunnelChange { } } // wrong: onTunnelChange
    // fix: session.onTunnelChange { }
}
