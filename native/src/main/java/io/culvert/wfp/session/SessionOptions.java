package io.culvert.wfp.session;

import io.culvert.policy.ObjectLifetime;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * How a session is opened. Becomes {@code FWPM_SESSION0}.
 *
 * <pre>{@code
 * SessionOptions.dynamicSession().name("deployment").transactionTimeout(Duration.ofSeconds(3))
 * }</pre>
 *
 * @param lifetime how long its objects live, {@code DYNAMIC} or {@code STATIC}; {@code flags}
 * @param key by which others know the session, unique among those that live; {@code sessionKey}, made by the engine if
 *     there is none
 * @param name what people call it; {@code displayData.name}
 * @param description more about it; {@code displayData.description}
 * @param transactionTimeoutMillis how long a transaction of it waits for those of other sessions;
 *     {@code txnWaitTimeoutInMSec}. 0 is the engine's own 15 seconds, {@link #UNLIMITED_MILLIS} is for ever
 */
public record SessionOptions(
        ObjectLifetime lifetime,
        Optional<UUID> key,
        Optional<String> name,
        Optional<String> description,
        long transactionTimeoutMillis) {

    /** {@code INFINITE}: it waits as long as it takes. */
    public static final long UNLIMITED_MILLIS = 0xFFFF_FFFFL;

    /** What the engine waits unless told otherwise, documented with {@code FWPM_SESSION0}. */
    public static final Duration DEFAULT_TRANSACTION_TIMEOUT = Duration.ofSeconds(15);

    private static final UUID ZERO = new UUID(0, 0);

    /** Refuses null, a persistent lifetime, a key of zeros, and times out of range. */
    public SessionOptions {
        Objects.requireNonNull(lifetime, "lifetime");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(description, "description");
        if (lifetime == ObjectLifetime.PERSISTENT) {
            throw new IllegalArgumentException("a session is DYNAMIC or STATIC, not PERSISTENT:"
                    + " take staticSession(), and make its providers and tunnels persistent");
        }
        if (key.filter(ZERO::equals).isPresent()) {
            throw new IllegalArgumentException(
                    "session key is " + ZERO + ", which stands for none: leave it out, and the engine makes one");
        }
        if (transactionTimeoutMillis < 0 || transactionTimeoutMillis > UNLIMITED_MILLIS) {
            throw new IllegalArgumentException("transaction timeout is " + transactionTimeoutMillis
                    + " ms; it has 32 bits: 0 for the engine's own, up to " + (UNLIMITED_MILLIS - 1)
                    + ", or unlimited");
        }
        if (description.isPresent() && name.isEmpty()) {
            throw new IllegalArgumentException("the session has a description and no name: give it a name as well");
        }
    }

    /**
     * A session whose objects stay, without key or name, that waits 15 seconds for transactions of others.
     *
     * @return options
     */
    public static SessionOptions staticSession() {
        return new SessionOptions(ObjectLifetime.STATIC, Optional.empty(), Optional.empty(), Optional.empty(), 0);
    }

    /**
     * A session whose objects go with it, otherwise the same.
     *
     * @return options
     */
    public static SessionOptions dynamicSession() {
        return new SessionOptions(ObjectLifetime.DYNAMIC, Optional.empty(), Optional.empty(), Optional.empty(), 0);
    }

    /**
     * The options with a key. One that another live session has is refused with {@code FWP_E_ALREADY_EXISTS}.
     *
     * @param key the key
     * @return other options
     */
    public SessionOptions key(UUID key) {
        return new SessionOptions(lifetime, Optional.of(key), name, description, transactionTimeoutMillis);
    }

    /**
     * The options with a name, which {@code netsh wfp show} tells to whoever looks for the holder of a transaction.
     *
     * @param name the name
     * @return other options
     */
    public SessionOptions name(String name) {
        return new SessionOptions(lifetime, key, Optional.of(name), description, transactionTimeoutMillis);
    }

    /**
     * The options with a description.
     *
     * @param description more about the session, which has a name already
     * @return other options
     */
    public SessionOptions description(String description) {
        return new SessionOptions(lifetime, key, name, Optional.of(description), transactionTimeoutMillis);
    }

    /**
     * The options with a limit to how long transactions wait for those of others. Afterwards they are refused with
     * {@code FWP_E_TIMEOUT}.
     *
     * @param timeout from 1 ms to 4294967294 ms; a part of a millisecond counts as a whole
     * @return other options
     */
    public SessionOptions transactionTimeout(Duration timeout) {
        long millis = timeout.plusNanos(999_999).toMillis();
        if (millis < 1 || millis >= UNLIMITED_MILLIS) {
            throw new IllegalArgumentException("transaction timeout is " + timeout
                    + "; it is at least 1 ms and at most " + (UNLIMITED_MILLIS - 1) + " ms, or unlimited");
        }
        return new SessionOptions(lifetime, key, name, description, millis);
    }

    /**
     * The options with transactions that wait for those of others as long as it takes.
     *
     * @return other options
     */
    public SessionOptions transactionTimeoutUnlimited() {
        return new SessionOptions(lifetime, key, name, description, UNLIMITED_MILLIS);
    }
}
