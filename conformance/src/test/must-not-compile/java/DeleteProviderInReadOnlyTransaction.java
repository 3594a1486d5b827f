package io.culvert.samples.wrong;

import io.culvert.wfp.FilterEngine;
import java.util.UUID;

/** A read-only transaction deletes no provider. */
final class DeleteProviderInReadOnlyTransaction {
    static void run(FilterEngine engine, UUID key) {
        engine.readOnlyTransaction(reader -> reader.deleteProvider(key)); // wrong: TunnelReader
        // fix: engine.transaction(writer -> writer.deleteProvider(key));
    }
}
