package io.culvert.samples.wrong

import io.culvert.wfp.FilterSession
import java.util.UUID

/** A read-only transaction deletes nothing. */
class DeleteInReadOnlyTransaction {
    static void run(FilterSession session, UUID key) {
        session.readOnlyTransaction { reader -> reader.delete(key) } // wrong: TunnelReader
        // fix: session.transaction { writer -> writer.delete(key) }
    }
}
