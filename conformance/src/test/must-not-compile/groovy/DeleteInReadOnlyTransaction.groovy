package io.culvert.samples.wrong

import io.culvert.wfp.FilterEngine
import java.util.UUID

/** A read-only transaction deletes nothing. */
class DeleteInReadOnlyTransaction {
    static void run(FilterEngine engine, UUID key) {
        engine.readOnlyTransaction { reader -> reader.delete(key) } // wrong: TunnelReader
        // fix: engine.transaction { writer -> writer.delete(key) }
    }
}
