package io.culvert.samples.wrong

import io.culvert.wfp.FilterSession

/** Nobody begins to listen inside a transaction. */
fun subscribeInTransaction(session: FilterSession) {
    session.transaction { tunnels -> tunnels.onTunnelChange { } } // wrong: onTunnelChange
    // fix: session.onTunnelChange { }
}
