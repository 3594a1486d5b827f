package io.culvert.samples.wrong

import io.culvert.wfp.FilterSession
import io.culvert.wfp.session.Provider

/** A read-only transaction adds no provider. */
fun addProviderInReadOnlyTransaction(session: FilterSession, provider: Provider) {
    session.readOnlyTransaction { reader -> reader.addProvider(provider) } // wrong: TunnelReader
    // fix: session.transaction { writer -> writer.addProvider(provider) }
}
