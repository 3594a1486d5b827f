package io.culvert.wfp.session;

import io.culvert.policy.ObjectLifetime;
import io.culvert.wfp.session.value.SessionOptionsValue;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/**
 * The settings of a session. Becomes {@code FWPM_SESSION0}.
 *
 * <pre>{@code
 * SessionOptions.dynamicSession().name("deployment").transactionTimeout(Duration.ofSeconds(3))
 * }</pre>
 */
public sealed interface SessionOptions permits SessionOptionsValue {

    /** {@code INFINITE}: transactions wait without limit. */
    Duration UNLIMITED_TRANSACTION_TIMEOUT = Duration.ofMillis(0xFFFF_FFFFL);

    /** The default waiting time of the engine, documented with {@code FWPM_SESSION0}. */
    Duration DEFAULT_TRANSACTION_TIMEOUT = Duration.ofSeconds(15);

    /**
     * A session whose objects stay when it ends, without key or name. Its transactions wait 15 seconds for those of other
     * sessions.
     *
     * @return options
     */
    static SessionOptions staticSession() {
        return new SessionOptionsValue(
                ObjectLifetime.STATIC,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /**
     * A session whose objects are deleted when it ends, otherwise the same.
     *
     * @return options
     */
    static SessionOptions dynamicSession() {
        return new SessionOptionsValue(
                ObjectLifetime.DYNAMIC,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /**
     * The options with a key. The key of another live session is refused with {@code FWP_E_ALREADY_EXISTS}.
     *
     * @param key the key
     * @return other options
     */
    SessionOptions key(UUID key);

    /**
     * The options with a name. {@code netsh wfp show} lists it, which helps to find the holder of a transaction.
     *
     * @param name the name
     * @return other options
     */
    SessionOptions name(String name);

    /**
     * The options with a description.
     *
     * @param description the description of a session that has a name
     * @return other options
     */
    SessionOptions description(String description);

    /**
     * The options with an owner. A {@code FilterSession} with these options changes the tunnels of this provider, and no
     * others. It has no native field.
     *
     * @param owner the program that manages the tunnels
     * @return other options
     */
    SessionOptions owner(Provider owner);

    /**
     * The options with a limit to the time that transactions wait for those of other sessions. After that time they are
     * refused with {@code FWP_E_TIMEOUT}.
     *
     * @param timeout from 1 ms to 4294967294 ms; rounded up to whole milliseconds
     * @return other options
     */
    SessionOptions transactionTimeout(Duration timeout);

    /**
     * The options with transactions that wait for those of other sessions without limit.
     *
     * @return other options
     */
    SessionOptions transactionTimeoutUnlimited();

    /**
     * The lifetime of the objects that the session adds; {@code flags}.
     *
     * @return {@link ObjectLifetime#STATIC} or {@link ObjectLifetime#DYNAMIC}
     */
    ObjectLifetime lifetime();

    /**
     * The key by which other sessions see this one, unique among live sessions; {@code sessionKey}.
     *
     * @return the key; if empty, the engine makes one
     */
    Optional<UUID> key();

    /**
     * The display name; {@code displayData.name}.
     *
     * @return the name, or empty
     */
    Optional<String> name();

    /**
     * The description; {@code displayData.description}.
     *
     * @return the description, or empty
     */
    Optional<String> description();

    /**
     * The owner of the tunnels that the session changes.
     *
     * @return the provider; if empty, the session changes the tunnels that have no provider
     */
    Optional<Provider> owner();

    /**
     * The time that transactions wait for those of other sessions; {@code txnWaitTimeoutInMSec}. A call of a
     * {@code FilterSession} waits as long for the transaction of another thread in the same session.
     *
     * @return the time; empty for the default of the engine, {@link #UNLIMITED_TRANSACTION_TIMEOUT} for no limit
     */
    Optional<Duration> transactionTimeout();
}
