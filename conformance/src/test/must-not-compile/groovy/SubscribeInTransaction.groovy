package io.culvert.samples.wrong

import io.culvert.wfp.FilterEngine

/** Nobody begins to listen inside a transaction. */
class SubscribeInTransaction {
    static void run(FilterEngine engine) {
        engine.transaction { tunnels -> tunnels.onTunnelChange { } } // wrong: TunnelWriter
        // fix: engine.onTunnelChange { }
    }
}
