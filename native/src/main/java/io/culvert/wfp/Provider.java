package io.culvert.wfp;

import io.culvert.model.Persistence;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Who owns objects of the engine: the program that manages the tunnels. Becomes {@code FWPM_PROVIDER0}. Unless it is
 * persistent it lives until the engine stops, and cannot own a tunnel that is.
 *
 * @param key by which tunnels name it; becomes {@code providerKey}
 * @param name what people call it; becomes {@code displayData.name}
 * @param description more about it; becomes {@code displayData.description}
 * @param persistence how long it lives; {@code FWPM_PROVIDER_FLAG_PERSISTENT} or no flag
 */
public record Provider(UUID key, String name, Optional<String> description, Persistence persistence) {

    /** Refuses null. */
    public Provider {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(persistence, "persistence");
    }

    /**
     * A provider without description that lives until the engine stops.
     *
     * @param key by which tunnels name it
     * @param name what people call it
     * @return the provider
     */
    public static Provider of(UUID key, String name) {
        return new Provider(key, name, Optional.empty(), Persistence.STATIC);
    }

    /**
     * The provider with a description.
     *
     * @param description more about it
     * @return another provider
     */
    public Provider description(String description) {
        return new Provider(key, name, Optional.of(description), persistence);
    }

    /**
     * The provider that lives until it is deleted.
     *
     * @return another provider
     */
    public Provider persistent() {
        return new Provider(key, name, description, Persistence.PERSISTENT);
    }
}
