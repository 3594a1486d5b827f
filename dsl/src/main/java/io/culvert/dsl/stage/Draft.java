package io.culvert.dsl.stage;

import io.culvert.crypto.Protection;
import io.culvert.model.Addressing;
import io.culvert.model.Keying;
import io.culvert.model.SaIdleTimeout;
import io.culvert.model.TunnelPolicy;
import java.util.Optional;
import java.util.UUID;

/** What was said so far, complete but for the options. Unchecked: everything that is wrong is told at the end. */
record Draft(
        String name,
        Addressing addressing,
        Keying keying,
        Protection protection,
        Optional<String> description,
        Optional<UUID> provider,
        Optional<UUID> key,
        SaIdleTimeout idleTimeout) {

    static Draft of(String name, Addressing addressing, Keying keying, Protection protection) {
        return new Draft(
                name,
                addressing,
                keying,
                protection,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                SaIdleTimeout.DEFAULT);
    }

    Draft named(String newName) {
        return new Draft(newName, addressing, keying, protection, description, provider, key, idleTimeout);
    }

    Draft description(String text) {
        return new Draft(name, addressing, keying, protection, Optional.of(text), provider, key, idleTimeout);
    }

    Draft provider(UUID providerKey) {
        return new Draft(name, addressing, keying, protection, description, Optional.of(providerKey), key, idleTimeout);
    }

    Draft key(UUID contextKey) {
        return new Draft(
                name, addressing, keying, protection, description, provider, Optional.of(contextKey), idleTimeout);
    }

    Draft idleTimeout(SaIdleTimeout timeout) {
        return new Draft(name, addressing, keying, protection, description, provider, key, timeout);
    }

    TunnelPolicy build() {
        TunnelPolicy.Builder policy = TunnelPolicy.builder();
        key.ifPresent(policy::providerContextKey);
        return policy.addProtection(protection)
                .name(name)
                .addressing(addressing)
                .keying(keying)
                .description(description)
                .providerKey(provider)
                .idleTimeout(idleTimeout)
                .build();
    }
}
