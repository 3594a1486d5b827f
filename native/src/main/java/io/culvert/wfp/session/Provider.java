package io.culvert.wfp.session;

import io.culvert.policy.ObjectLifetime;
import io.culvert.policy.ProviderData;
import io.culvert.wfp.session.value.ProviderValue;
import java.util.Optional;
import java.util.UUID;

/**
 * An owner of objects of the engine: the program that manages the tunnels. Becomes {@code FWPM_PROVIDER0}. By default it is
 * static: it lives until the engine stops, and cannot own persistent tunnels.
 *
 * <pre>{@code
 * Provider.of(key, "Gateway manager").persistent()
 * }</pre>
 */
public sealed interface Provider permits ProviderValue {

    /**
     * A static provider without description.
     *
     * @param key the key by which tunnels name it
     * @param name its display name
     * @return the provider
     */
    static Provider of(UUID key, String name) {
        return new ProviderValue(
                key, name, Optional.empty(), ObjectLifetime.STATIC, Optional.empty(), Optional.empty());
    }

    /**
     * The provider with a description.
     *
     * @param description the description
     * @return another provider
     */
    Provider description(String description);

    /**
     * The provider that lives until it is deleted.
     *
     * @return another provider
     */
    Provider persistent();

    /**
     * The provider of a Windows service.
     *
     * @param serviceName the service's name, such as {@code MpsSvc}
     * @return another provider
     */
    Provider service(String serviceName);

    /**
     * The provider with data of its owner.
     *
     * @param providerData any bytes
     * @return another provider
     */
    Provider providerData(ProviderData providerData);

    /**
     * The key by which tunnels name the provider; {@code providerKey}.
     *
     * @return the key
     */
    UUID key();

    /**
     * The display name; {@code displayData.name}.
     *
     * @return the name
     */
    String name();

    /**
     * The description; {@code displayData.description}.
     *
     * @return the description, or empty
     */
    Optional<String> description();

    /**
     * The lifetime; {@code FWPM_PROVIDER_FLAG_PERSISTENT} or no flag.
     *
     * @return static or persistent
     */
    ObjectLifetime lifetime();

    /**
     * The Windows service of the owner; {@code serviceName}. When the engine starts, it loads the persistent objects of a
     * provider with a service only if that service starts automatically.
     *
     * @return the service's name, or empty
     */
    Optional<String> serviceName();

    /**
     * Data that the owner stores with the provider; {@code providerData}.
     *
     * @return the data, or empty
     */
    Optional<ProviderData> providerData();
}
