package io.culvert.samples.wrong;

import io.culvert.wfp.FilterSession;

/** A transaction has no method that subscribes to changes. */
final class SubscribeInTransaction {
    static void run(FilterSession session) {
        session.transaction(tunnels -> tunnels.onTunnelChange(change -> {})); // wrong: TunnelWriter
        // fix: session.onTunnelChange(change -> {});
    }
}
