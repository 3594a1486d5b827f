package io.culvert.samples.wrong;

import io.culvert.wfp.FilterSession;

/** Nobody begins to listen inside a transaction. */
final class SubscribeInTransaction {
    static void run(FilterSession session) {
        session.transaction(tunnels -> tunnels.onTunnelChange(change -> {})); // wrong: TunnelWriter
        // fix: session.onTunnelChange(change -> {});
    }
}
