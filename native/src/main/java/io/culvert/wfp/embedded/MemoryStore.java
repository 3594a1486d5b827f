package io.culvert.wfp.embedded;

import io.culvert.access.SecurityDescriptor;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Stores persistent objects in memory, so that an engine can be restarted without a disk. */
final class MemoryStore implements PersistentStore {

    private final Map<UUID, StoredProvider> providers = new HashMap<>();
    private final Map<UUID, StoredTunnel> tunnels = new HashMap<>();
    private Optional<SecurityDescriptor> security = Optional.empty();

    @Override
    public Contents load() {
        tunnels.values().forEach(tunnel -> tunnel.call().hold());
        return new Contents(
                List.copyOf(providers.values()),
                tunnels.values().stream()
                        .sorted(Comparator.comparingLong(
                                tunnel -> tunnel.tunnel().id()))
                        .toList(),
                security);
    }

    @Override
    public void commit(List<StateChange> changes) {
        changes.forEach(this::keep);
    }

    private void keep(StateChange change) {
        switch (change) {
            case StateChange.OfProvider provider -> provider.applyTo(providers);
            case StateChange.OfTunnel tunnel -> keep(tunnel);
            case StateChange.OfEngine engine -> security = engine.after();
        }
    }

    private void keep(StateChange.OfTunnel change) {
        if (change.before() != null) {
            tunnels.remove(change.before().tunnel().key());
            change.before().call().release();
        }
        if (change.after() != null) {
            tunnels.put(change.after().tunnel().key(), change.after());
            change.after().call().hold();
        }
    }

    @Override
    public void close() {
        tunnels.values().forEach(tunnel -> tunnel.call().release());
        tunnels.clear();
        providers.clear();
    }
}
