package io.culvert.wfp.session;

import io.culvert.policy.ObjectLifetime;
import io.culvert.policy.ProviderData;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Who a provider context is: what {@code FWPM_PROVIDER_CONTEXT} says beside the policy in it. A tunnel is one, and its main
 * mode another; the platform keeps more of them, for other things.
 *
 * @param id number by which the engine's statistics and events name it; {@code providerContextId}
 * @param key by which it is found; {@code providerContextKey}
 * @param type what it is for; {@code type}
 * @param name what people call it; {@code displayData.name}. Empty only for a context that others made
 * @param description more about it; {@code displayData.description}
 * @param providerKey who owns it; {@code providerKey}
 * @param lifetime how long it lives; {@code flags}
 * @param providerData what its owner keeps with it; {@code providerData}
 */
public record ProviderContext(
        long id,
        UUID key,
        ProviderContextType type,
        String name,
        Optional<String> description,
        Optional<UUID> providerKey,
        ObjectLifetime lifetime,
        Optional<ProviderData> providerData) {

    /** Refuses null. */
    public ProviderContext {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(providerKey, "providerKey");
        Objects.requireNonNull(lifetime, "lifetime");
        Objects.requireNonNull(providerData, "providerData");
    }
}
