package io.culvert.samples.wrong;

import io.culvert.wfp.FilterEngine;

/** Nobody begins to listen inside a transaction. */
final class SubscribeInTransaction {
    static void run(FilterEngine engine) {
        engine.transaction(tunnels -> tunnels.onTunnelChange(change -> {})); // wrong: TunnelWriter
        // fix: engine.onTunnelChange(change -> {});
    }
}
