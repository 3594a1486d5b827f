package io.culvert.samples.wrong

import io.culvert.wfp.FilterSession
import java.util.UUID

/** A read-only transaction deletes nothing. */
fun deleteInReadOnlyTransaction(session: FilterSession, key: UUID) {
    session.readOnlyTransaction { reader -> reader.delete(key) } // wrong: TunnelReader
    // fix: session.transaction { writer -> writer.delete(key) }
}
