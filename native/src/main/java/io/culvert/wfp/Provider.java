package io.culvert.wfp;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Who owns objects of the engine: the program that manages the tunnels. Becomes {@code FWPM_PROVIDER0} with no flags, so
 * it lives until the engine stops, as tunnels do.
 *
 * @param key by which tunnels name it; becomes {@code providerKey}
 * @param name what people call it; becomes {@code displayData.name}
 * @param description more about it; becomes {@code displayData.description}
 */
public record Provider(UUID key, String name, Optional<String> description) {

    /** Refuses null. */
    public Provider {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(description, "description");
    }

    /**
     * A provider without description.
     *
     * @param key by which tunnels name it
     * @param name what people call it
     * @return the provider
     */
    public static Provider of(UUID key, String name) {
        return new Provider(key, name, Optional.empty());
    }
}
