package io.culvert.samples.wrong

import io.culvert.wfp.FilterSession
import java.util.UUID

/** A read-only transaction deletes no provider. */
fun deleteProviderInReadOnlyTransaction(session: FilterSession, key: UUID) {
    session.readOnlyTransaction { reader -> reader.deleteProvider(key) } // wrong: TunnelReader
    // fix: session.transaction { writer -> writer.deleteProvider(key) }
}
