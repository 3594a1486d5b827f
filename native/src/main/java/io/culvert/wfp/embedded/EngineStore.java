package io.culvert.wfp.embedded;

import io.culvert.wfp.Provider;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an engine holds, with a way back to the last commit. Whoever writes holds the {@link TransactionLock}; the monitor
 * here only orders memory between threads.
 */
final class EngineStore {

    /** How to undo a change, and what is left to do once it can no longer be undone. */
    private record Change(Runnable undo, Runnable settle) {}

    private final Map<UUID, Provider> providers = new HashMap<>();
    private final Map<UUID, StoredContext> contexts = new HashMap<>();
    private final Deque<Change> changes = new ArrayDeque<>();
    private long nextId = 1;

    synchronized @Nullable Provider provider(UUID key) {
        return providers.get(key);
    }

    synchronized @Nullable StoredContext context(UUID key) {
        return contexts.get(key);
    }

    /** Whether a context names a provider. */
    synchronized boolean isOwner(UUID providerKey) {
        return contexts.values().stream()
                .anyMatch(context ->
                        context.providerKey().filter(providerKey::equals).isPresent());
    }

    synchronized void put(Provider provider) {
        providers.put(provider.key(), provider);
        changes.push(new Change(() -> providers.remove(provider.key()), () -> {}));
    }

    synchronized void removeProvider(Provider provider) {
        providers.remove(provider.key());
        changes.push(new Change(() -> providers.put(provider.key(), provider), () -> {}));
    }

    /** Numbers are not used twice, not even those of transactions that were aborted. */
    synchronized long newId() {
        return nextId++;
    }

    synchronized void put(StoredContext context) {
        contexts.put(context.key(), context);
        changes.push(new Change(
                () -> {
                    contexts.remove(context.key());
                    wipeUnused(context);
                },
                () -> {}));
    }

    synchronized void remove(StoredContext context) {
        contexts.remove(context.key());
        changes.push(new Change(() -> contexts.put(context.key(), context), () -> wipeUnused(context)));
    }

    synchronized int contextCount() {
        return contexts.size();
    }

    /** Forgets everything, keys first. */
    synchronized void wipe() {
        contexts.values().forEach(context -> context.call().close());
        contexts.clear();
        providers.clear();
    }

    synchronized void commit() {
        while (!changes.isEmpty()) {
            changes.pop().settle().run();
        }
    }

    synchronized void rollBack() {
        while (!changes.isEmpty()) {
            changes.pop().undo().run();
        }
    }

    /** The two contexts of a tunnel share one image, which holds the pre-shared key. */
    private void wipeUnused(StoredContext gone) {
        StoredContext sibling = contexts.get(gone.siblingKey());
        if (sibling == null || sibling.id() != gone.siblingId()) {
            gone.call().close();
        }
    }
}
