package io.culvert.wfp.session;

import io.culvert.policy.ObjectLifetime;
import io.culvert.policy.ProviderData;
import io.culvert.rule.InvalidPolicyException;
import io.culvert.rule.Place;
import io.culvert.rule.catalogue.OptionRules;
import io.culvert.rule.text.PrintableText;
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
 * @param lifetime how long it lives; {@code FWPM_PROVIDER_FLAG_PERSISTENT} or no flag
 * @param serviceName the Windows service of the owner; becomes {@code serviceName}. When the engine starts, it loads the
 *     persistent objects of a provider that names a service only if that service starts by itself
 * @param providerData what the owner keeps with it; becomes {@code providerData}
 */
public record Provider(
        UUID key,
        String name,
        Optional<String> description,
        ObjectLifetime lifetime,
        Optional<String> serviceName,
        Optional<ProviderData> providerData) {

    /** Refuses null and a dynamic lifetime. */
    public Provider {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(lifetime, "lifetime");
        Objects.requireNonNull(serviceName, "serviceName");
        Objects.requireNonNull(providerData, "providerData");
        if (lifetime == ObjectLifetime.DYNAMIC) {
            throw new InvalidPolicyException(OptionRules.DYNAMIC_LIFETIME.violatedBy(
                    Place.of("provider " + PrintableText.quoted(name)).then("lifetime"),
                    "DYNAMIC",
                    "STATIC or PERSISTENT"));
        }
    }

    /**
     * A provider without description that lives until the engine stops.
     *
     * @param key by which tunnels name it
     * @param name what people call it
     * @return the provider
     */
    public static Provider of(UUID key, String name) {
        return new Provider(key, name, Optional.empty(), ObjectLifetime.STATIC, Optional.empty(), Optional.empty());
    }

    /**
     * The provider with a description.
     *
     * @param description more about it
     * @return another provider
     */
    public Provider description(String description) {
        return new Provider(key, name, Optional.of(description), lifetime, serviceName, providerData);
    }

    /**
     * The provider that lives until it is deleted.
     *
     * @return another provider
     */
    public Provider persistent() {
        return new Provider(key, name, description, ObjectLifetime.PERSISTENT, serviceName, providerData);
    }

    /**
     * The provider of a Windows service.
     *
     * @param serviceName the service's name, such as {@code MpsSvc}
     * @return another provider
     */
    public Provider service(String serviceName) {
        return new Provider(key, name, description, lifetime, Optional.of(serviceName), providerData);
    }

    /**
     * The provider with something of its owner's.
     *
     * @param providerData any bytes
     * @return another provider
     */
    public Provider providerData(ProviderData providerData) {
        return new Provider(key, name, description, lifetime, serviceName, Optional.of(providerData));
    }
}
