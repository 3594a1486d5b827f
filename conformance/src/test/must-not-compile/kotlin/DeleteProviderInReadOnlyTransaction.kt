package io.culvert.samples.wrong

import io.culvert.wfp.FilterEngine
import java.util.UUID

/** A read-only transaction deletes no provider. */
fun deleteProviderInReadOnlyTransaction(engine: FilterEngine, key: UUID) {
    engine.readOnlyTransaction { reader -> reader.deleteProvider(key) } // wrong: TunnelReader
    // fix: engine.transaction { writer -> writer.deleteProvider(key) }
}
