package io.culvert.wfp.session.value;

import io.culvert.policy.ObjectLifetime;
import io.culvert.wfp.session.Provider;
import io.culvert.wfp.session.SessionOptions;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** The values of session options. */
public record SessionOptionsValue(
        ObjectLifetime lifetime,
        Optional<UUID> key,
        Optional<String> name,
        Optional<String> description,
        Optional<Provider> owner,
        Optional<Duration> transactionTimeout)
        implements SessionOptions {

    private static final UUID ZERO = new UUID(0, 0);

    /** Refuses null, a persistent lifetime, a key of zeros, and a description without a name. */
    public SessionOptionsValue {
        Objects.requireNonNull(lifetime, "lifetime");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(transactionTimeout, "transactionTimeout");
        if (lifetime == ObjectLifetime.PERSISTENT) {
            throw new IllegalArgumentException("a session is DYNAMIC or STATIC, not PERSISTENT:"
                    + " use staticSession(), and make its providers and tunnels persistent");
        }
        if (key.filter(ZERO::equals).isPresent()) {
            throw new IllegalArgumentException(
                    "session key is " + ZERO + ", which stands for none: leave it out, and the engine makes one");
        }
        if (description.isPresent() && name.isEmpty()) {
            throw new IllegalArgumentException("the session has a description and no name: give it a name as well");
        }
    }

    @Override
    public SessionOptions key(UUID newKey) {
        return new SessionOptionsValue(lifetime, Optional.of(newKey), name, description, owner, transactionTimeout);
    }

    @Override
    public SessionOptions name(String newName) {
        return new SessionOptionsValue(lifetime, key, Optional.of(newName), description, owner, transactionTimeout);
    }

    @Override
    public SessionOptions description(String newDescription) {
        return new SessionOptionsValue(lifetime, key, name, Optional.of(newDescription), owner, transactionTimeout);
    }

    @Override
    public SessionOptions owner(Provider newOwner) {
        return new SessionOptionsValue(lifetime, key, name, description, Optional.of(newOwner), transactionTimeout);
    }

    @Override
    public SessionOptions transactionTimeout(Duration timeout) {
        long millis = timeout.plusNanos(999_999).toMillis();
        long unlimited = UNLIMITED_TRANSACTION_TIMEOUT.toMillis();
        if (millis < 1 || millis >= unlimited) {
            throw new IllegalArgumentException("transaction timeout is " + timeout
                    + "; it is at least 1 ms and at most " + (unlimited - 1) + " ms, or unlimited");
        }
        return new SessionOptionsValue(lifetime, key, name, description, owner, Optional.of(Duration.ofMillis(millis)));
    }

    @Override
    public SessionOptions transactionTimeoutUnlimited() {
        return new SessionOptionsValue(
                lifetime, key, name, description, owner, Optional.of(UNLIMITED_TRANSACTION_TIMEOUT));
    }
}
