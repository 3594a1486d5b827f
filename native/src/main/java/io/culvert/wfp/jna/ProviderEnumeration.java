package io.culvert.wfp.jna;

import io.culvert.wfp.session.Provider;
import java.util.List;

/** Enumerates all providers. */
final class ProviderEnumeration extends Enumeration<Provider> {

    private ProviderEnumeration(EngineHandle engine) {
        super(engine, "FwpmProvider");
    }

    static ProviderEnumeration of(EngineHandle engine) {
        ProviderEnumeration providers = new ProviderEnumeration(engine);
        // The template has no fields.
        providers.begin(null);
        return providers;
    }

    @Override
    List<Provider> page(int atMost) {
        return block("FwpmProviderEnum0", atMost, ProviderQuery::at);
    }
}
