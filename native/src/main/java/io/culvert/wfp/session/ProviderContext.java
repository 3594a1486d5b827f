package io.culvert.wfp.session;

import io.culvert.policy.ObjectLifetime;
import io.culvert.policy.ProviderData;
import io.culvert.wfp.session.value.ProviderContextValue;
import java.util.Optional;
import java.util.UUID;

/**
 * The identity of a provider context: the fields of {@code FWPM_PROVIDER_CONTEXT} other than its policy. A tunnel is one
 * provider context, and its main mode is another. The platform stores further types of them. Only the library makes these.
 */
public sealed interface ProviderContext permits ProviderContextValue {

    /**
     * The number by which statistics and events of the engine name the context; {@code providerContextId}.
     *
     * @return the number
     */
    long id();

    /**
     * The key by which the context is found; {@code providerContextKey}.
     *
     * @return the key
     */
    UUID key();

    /**
     * The type; {@code type}.
     *
     * @return the type
     */
    ProviderContextType type();

    /**
     * The display name; {@code displayData.name}.
     *
     * @return the name; empty only for a context of another program
     */
    String name();

    /**
     * The description; {@code displayData.description}.
     *
     * @return the description, or empty
     */
    Optional<String> description();

    /**
     * The provider that owns the context; {@code providerKey}.
     *
     * @return the provider's key, or empty
     */
    Optional<UUID> providerKey();

    /**
     * The lifetime; {@code flags}.
     *
     * @return the lifetime
     */
    ObjectLifetime lifetime();

    /**
     * Data that the owner stores with the context; {@code providerData}.
     *
     * @return the data, or empty
     */
    Optional<ProviderData> providerData();
}
