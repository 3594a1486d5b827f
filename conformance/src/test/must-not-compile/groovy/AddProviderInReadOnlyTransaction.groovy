package io.culvert.samples.wrong

import io.culvert.wfp.FilterEngine
import io.culvert.wfp.session.Provider

/** A read-only transaction adds no provider. */
class AddProviderInReadOnlyTransaction {
    static void run(FilterEngine engine, Provider provider) {
        engine.readOnlyTransaction { reader -> reader.addProvider(provider) } // wrong: TunnelReader
        // fix: engine.transaction { writer -> writer.addProvider(provider) }
    }
}
