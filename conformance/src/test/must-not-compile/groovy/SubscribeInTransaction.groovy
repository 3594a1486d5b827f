package io.culvert.samples.wrong

import io.culvert.wfp.FilterSession

/** A transaction has no method that subscribes to changes. */
class SubscribeInTransaction {
    static void run(FilterSession session) {
        session.transaction { tunnels -> tunnels.onTunnelChange { } } // wrong: TunnelWriter
        // fix: session.onTunnelChange { }
    }
}
