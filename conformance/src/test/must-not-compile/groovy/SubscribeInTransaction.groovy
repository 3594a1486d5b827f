package io.culvert.samples.wrong

import io.culvert.wfp.FilterSession

/** Nobody begins to listen inside a transaction. */
class SubscribeInTransaction {
    static void run(FilterSession session) {
        session.transaction { tunnels -> tunnels.onTunnelChange { } } // wrong: TunnelWriter
        // fix: session.onTunnelChange { }
    }
}
