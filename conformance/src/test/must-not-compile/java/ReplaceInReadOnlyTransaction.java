package io.culvert.samples.wrong;

import io.culvert.policy.TunnelPolicy;
import io.culvert.wfp.FilterEngine;

/** A read-only transaction replaces nothing. */
final class ReplaceInReadOnlyTransaction {
    static void run(FilterEngine engine, TunnelPolicy policy) {
        engine.readOnlyTransaction(reader -> reader.replace(policy)); // wrong: TunnelReader
        // fix: engine.transaction(writer -> writer.replace(policy));
    }
}
