package io.culvert.samples.wrong

import io.culvert.wfp.FilterEngine

/** Nobody begins to listen inside a transaction. */
fun subscribeInTransaction(engine: FilterEngine) {
    engine.transaction { tunnels -> tunnels.onTunnelChange { } } // wrong: onTunnelChange
    // fix: engine.onTunnelChange { }
}
