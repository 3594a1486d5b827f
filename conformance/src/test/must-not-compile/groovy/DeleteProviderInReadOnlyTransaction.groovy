package io.culvert.samples.wrong

import io.culvert.wfp.FilterSession
import java.util.UUID

/** A read-only transaction deletes no provider. */
class DeleteProviderInReadOnlyTransaction {
    static void run(FilterSession session, UUID key) {
        session.readOnlyTransaction { reader -> reader.deleteProvider(key) } // wrong: TunnelReader
        // fix: session.transaction { writer -> writer.deleteProvider(key) }
    }
}
