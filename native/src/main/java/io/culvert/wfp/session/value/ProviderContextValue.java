package io.culvert.wfp.session.value;

import io.culvert.policy.ObjectLifetime;
import io.culvert.policy.ProviderData;
import io.culvert.wfp.session.ProviderContext;
import io.culvert.wfp.session.ProviderContextType;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** The values of a provider context. */
public record ProviderContextValue(
        long id,
        UUID key,
        ProviderContextType type,
        String name,
        Optional<String> description,
        Optional<UUID> providerKey,
        ObjectLifetime lifetime,
        Optional<ProviderData> providerData)
        implements ProviderContext {

    /** Refuses null. */
    public ProviderContextValue {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(providerKey, "providerKey");
        Objects.requireNonNull(lifetime, "lifetime");
        Objects.requireNonNull(providerData, "providerData");
    }
}
