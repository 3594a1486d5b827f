package io.culvert.wfp.embedded;

import io.culvert.wfp.abi.TargetAbi;
import io.culvert.wfp.embedded.PersistentStore.Contents;
import io.culvert.wfp.error.ErrorCodes;
import io.culvert.wfp.error.WfpException;
import io.culvert.wfp.session.EngineClock;
import io.culvert.wfp.session.Provider;
import io.culvert.wfp.session.SessionOptions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** An engine from one start to the next stop. Its sessions share its objects. */
public final class EngineInstance {

    private final TargetAbi abi;
    private final EngineContents state;
    private final TransactionLock lock;
    private final Notifications notifications = new Notifications();
    private final SessionNumbers numbers = new SessionNumbers();
    private final Map<UUID, EmbeddedSession> sessions = new HashMap<>();

    EngineInstance(TargetAbi abi, EngineClock clock, PersistentStore store, Predicate<String> autoStart) {
        this.abi = abi;
        this.state = new EngineContents(store);
        this.lock = new TransactionLock(clock, state::rollBack);
        state.load(loaded(store.load(), autoStart));
    }

    /** Leaves out the objects of providers whose service does not start automatically. They stay in the store. */
    private static Contents loaded(Contents kept, Predicate<String> autoStart) {
        Set<UUID> waiting = kept.providers().stream()
                .map(StoredProvider::provider)
                .filter(provider -> !provider.serviceName().map(autoStart::test).orElse(true))
                .map(Provider::key)
                .collect(Collectors.toSet());
        kept.tunnels().stream()
                .filter(tunnel -> isOf(waiting, tunnel))
                .forEach(tunnel -> tunnel.call().release());
        return new Contents(
                kept.providers().stream()
                        .filter(provider ->
                                !waiting.contains(provider.provider().key()))
                        .toList(),
                kept.tunnels().stream().filter(tunnel -> !isOf(waiting, tunnel)).toList(),
                kept.security());
    }

    private static boolean isOf(Set<UUID> providers, StoredTunnel tunnel) {
        return tunnel.contexts().stream()
                .anyMatch(context ->
                        context.providerKey().filter(providers::contains).isPresent());
    }

    /**
     * Opens a session.
     *
     * @param options the options of the session
     * @return a new session
     * @throws WfpException {@code EPT_S_NOT_REGISTERED} if the engine has stopped, as for a service that does not run
     */
    public EmbeddedSession open(SessionOptions options) {
        String call = "FwpmEngineOpen0";
        if (lock.isStopped()) {
            throw new WfpException(ErrorCodes.EPT_S_NOT_REGISTERED, call, "the engine was closed");
        }
        Refusals refusals = new Refusals(call).in("session");
        options.name().ifPresent(text -> DisplayNames.require(text, "displayData.name", refusals.in("name")));
        options.description()
                .ifPresent(text -> DisplayNames.require(text, "displayData.description", refusals.in("description")));
        UUID key = options.key().orElseGet(UUID::randomUUID);
        EmbeddedSession session = new EmbeddedSession(this, options, key, numbers.next());
        synchronized (sessions) {
            if (sessions.putIfAbsent(key, session) != null) {
                throw refusals.in("key")
                        .refusal(ErrorCodes.FWP_E_ALREADY_EXISTS, "a session with key " + key + " exists already");
            }
        }
        return session;
    }

    void ended(EmbeddedSession session) {
        notifications.endThoseOf(session.number());
        synchronized (sessions) {
            sessions.remove(session.key(), session);
        }
        if (session.isDynamic()) {
            lock.whenFree(() -> {
                List<StateChange> removals = state.removalsOf(session.number());
                removals.forEach(state::change);
                commit(session);
            });
        }
    }

    /** Commits the changes of a session. The caller holds the lock. */
    void commit(EmbeddedSession session) {
        notifications.publish(session.number(), state.commit());
    }

    /**
     * Stops the engine. Later calls of its sessions are refused. Keys in memory are overwritten; persistent objects
     * stay in the store.
     */
    public void stop() {
        lock.stop();
        notifications.endAll();
        List<EmbeddedSession> left;
        synchronized (sessions) {
            left = List.copyOf(sessions.values());
            sessions.clear();
        }
        left.forEach(EmbeddedSession::releasePages);
        state.wipe();
    }

    TargetAbi abi() {
        return abi;
    }

    EngineContents state() {
        return state;
    }

    TransactionLock lock() {
        return lock;
    }

    Notifications notifications() {
        return notifications;
    }
}
