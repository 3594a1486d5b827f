package io.culvert.wfp.session.value;

import io.culvert.policy.ObjectLifetime;
import io.culvert.policy.ProviderData;
import io.culvert.rule.InvalidPolicyException;
import io.culvert.rule.Place;
import io.culvert.rule.catalogue.OptionRules;
import io.culvert.rule.text.PrintableText;
import io.culvert.wfp.session.Provider;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** The values of a provider. */
public record ProviderValue(
        UUID key,
        String name,
        Optional<String> description,
        ObjectLifetime lifetime,
        Optional<String> serviceName,
        Optional<ProviderData> providerData)
        implements Provider {

    /** Refuses null and a dynamic lifetime. */
    public ProviderValue {
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

    @Override
    public Provider description(String newDescription) {
        return new ProviderValue(key, name, Optional.of(newDescription), lifetime, serviceName, providerData);
    }

    @Override
    public Provider persistent() {
        return new ProviderValue(key, name, description, ObjectLifetime.PERSISTENT, serviceName, providerData);
    }

    @Override
    public Provider service(String newServiceName) {
        return new ProviderValue(key, name, description, lifetime, Optional.of(newServiceName), providerData);
    }

    @Override
    public Provider providerData(ProviderData newProviderData) {
        return new ProviderValue(key, name, description, lifetime, serviceName, Optional.of(newProviderData));
    }
}
