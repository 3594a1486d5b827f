package io.culvert.wfp.embedded;

import io.culvert.access.SecurityDescriptor;
import io.culvert.analysis.explain.Classification;
import io.culvert.analysis.explain.Packet;
import io.culvert.policy.ObjectLifetime;
import io.culvert.wfp.embedded.PersistentStore.Contents;
import io.culvert.wfp.session.ContextSelection;
import io.culvert.wfp.session.Provider;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The objects of an engine, and the changes since the last commit. A writer holds the {@link TransactionLock}; the
 * monitor of this object only makes memory visible between threads.
 */
final class EngineContents {

    private final PersistentStore store;
    private final Map<UUID, StoredProvider> providers = new HashMap<>();
    /** By the keys of both contexts. */
    private final Map<UUID, StoredTunnel> tunnels = new HashMap<>();
    /** The number of contexts that name a provider. */
    private final Map<UUID, Integer> dependents = new HashMap<>();

    private final Deque<StateChange> changes = new ArrayDeque<>();
    private final TrafficIndex traffic = new TrafficIndex();
    private Optional<SecurityDescriptor> security = Optional.empty();
    private long lastId;

    EngineContents(PersistentStore store) {
        this.store = store;
    }

    /** Loads the persistent objects when the engine starts. */
    synchronized void load(Contents contents) {
        contents.providers().forEach(provider -> apply(new StateChange.OfProvider(null, provider)));
        contents.tunnels().forEach(tunnel -> {
            apply(new StateChange.OfTunnel(null, tunnel));
            tunnel.contexts().forEach(context -> lastId = Math.max(lastId, context.id()));
        });
        security = contents.security();
    }

    synchronized @Nullable StoredProvider provider(UUID key) {
        return providers.get(key);
    }

    /** The tunnel of a context, which is either its tunnel context or its main-mode context. */
    synchronized @Nullable StoredTunnel tunnelOfContext(UUID key) {
        return tunnels.get(key);
    }

    synchronized @Nullable StoredContext context(UUID key) {
        StoredTunnel tunnel = tunnels.get(key);
        if (tunnel == null) {
            return null;
        }
        return tunnel.contexts().stream()
                .filter(context -> context.key().equals(key))
                .findAny()
                .orElseThrow();
    }

    synchronized Optional<SecurityDescriptor> security() {
        return security;
    }

    /** Whether a context names a provider. */
    synchronized boolean isNamed(UUID providerKey) {
        return dependents.containsKey(providerKey);
    }

    /** A number that was never used before, also not in an aborted transaction. */
    synchronized long newId() {
        return ++lastId;
    }

    synchronized void change(StateChange change) {
        apply(change);
        changes.push(change);
    }

    /** Commits the changes since the last commit, and returns them in order. */
    synchronized List<StateChange> commit() {
        List<StateChange> inOrder = new ArrayList<>();
        changes.descendingIterator().forEachRemaining(inOrder::add);
        List<StateChange> kept = inOrder.stream().filter(EngineContents::isKept).toList();
        if (!kept.isEmpty()) {
            store.commit(kept);
        }
        changes.clear();
        inOrder.forEach(EngineContents::letGo);
        return inOrder;
    }

    private static boolean isKept(StateChange change) {
        return switch (change) {
            case StateChange.OfProvider provider -> {
                StoredProvider either = provider.before() == null ? provider.after() : provider.before();
                yield either != null && either.provider().lifetime() == ObjectLifetime.PERSISTENT;
            }
            case StateChange.OfTunnel tunnel -> {
                StoredTunnel either = tunnel.before() == null ? tunnel.after() : tunnel.before();
                yield either != null && either.lifetime() == ObjectLifetime.PERSISTENT;
            }
            case StateChange.OfEngine ignored -> true;
        };
    }

    synchronized void rollBack() {
        while (!changes.isEmpty()) {
            StateChange inverse = changes.pop().inverse();
            apply(inverse);
            letGo(inverse);
        }
    }

    /** Releases the image of a tunnel that the change removed. */
    private static void letGo(StateChange change) {
        switch (change) {
            case StateChange.OfTunnel tunnel -> {
                if (tunnel.before() != null && tunnel.after() == null) {
                    tunnel.before().call().release();
                }
            }
            case StateChange.OfProvider ignored -> {}
            case StateChange.OfEngine ignored -> {}
        }
    }

    /** The selected contexts in the order of addition. The caller releases the image of each. */
    synchronized List<ListedContext> contexts(ContextSelection selection) {
        List<ListedContext> listed = allTunnels()
                .flatMap(tunnel -> tunnel.contexts().stream().map(context -> new ListedContext(tunnel, context)))
                .filter(each -> each.isOf(selection))
                .sorted(Comparator.comparingLong(each -> each.context().id()))
                .toList();
        listed.forEach(each -> each.tunnel().call().hold());
        return listed;
    }

    synchronized List<Provider> providers() {
        return providers.values().stream()
                .map(StoredProvider::provider)
                .sorted(Comparator.comparing(Provider::key))
                .toList();
    }

    /** The removals when a session ends. Tunnels come first because they may name providers. */
    synchronized List<StateChange> removalsOf(long owner) {
        Stream<StateChange> ofTunnels = allTunnels()
                .filter(tunnel -> tunnel.owner() == owner)
                .map(tunnel -> new StateChange.OfTunnel(tunnel, null));
        Stream<StateChange> ofProviders = providers.values().stream()
                .filter(provider -> provider.owner() == owner)
                .map(provider -> new StateChange.OfProvider(provider, null));
        return Stream.concat(ofTunnels, ofProviders).toList();
    }

    synchronized Classification classify(Packet packet) {
        return traffic.classify(packet, this::everyTunnel);
    }

    synchronized List<StoredTunnel> everyTunnel() {
        return allTunnels().toList();
    }

    private Stream<StoredTunnel> allTunnels() {
        return tunnels.entrySet().stream()
                .filter(entry -> entry.getValue().tunnel().key().equals(entry.getKey()))
                .map(Map.Entry::getValue);
    }

    /** Releases all images, which overwrites the keys, and removes all objects. */
    synchronized void wipe() {
        allTunnels().forEach(tunnel -> tunnel.call().release());
        tunnels.clear();
        providers.clear();
        dependents.clear();
        traffic.clear();
        changes.clear();
    }

    private void apply(StateChange change) {
        switch (change) {
            case StateChange.OfProvider provider -> provider.applyTo(providers);
            case StateChange.OfTunnel tunnel -> apply(tunnel);
            case StateChange.OfEngine engine -> security = engine.after();
        }
    }

    private void apply(StateChange.OfTunnel change) {
        if (change.before() != null) {
            change.before().contexts().forEach(this::takeOut);
            traffic.remove(change.before());
        }
        if (change.after() != null) {
            change.after().contexts().forEach(context -> putIn(context, change.after()));
            traffic.add(change.after());
        }
    }

    private void putIn(StoredContext context, StoredTunnel tunnel) {
        tunnels.put(context.key(), tunnel);
        context.providerKey().ifPresent(key -> dependents.merge(key, 1, Integer::sum));
    }

    private void takeOut(StoredContext context) {
        tunnels.remove(context.key());
        context.providerKey()
                .ifPresent(key -> dependents.computeIfPresent(key, (k, count) -> count == 1 ? null : count - 1));
    }
}
