package io.culvert.wfp.embedded;

import io.culvert.access.SecurityDescriptor;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Keeps persistent objects as long as the engine object lives, so that it can be started again without a disk. */
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
        if (change instanceof StateChange.OfProvider provider) {
            provider.applyTo(providers);
        } else if (change instanceof StateChange.OfTunnel tunnel) {
            if (tunnel.before() != null) {
                tunnels.remove(tunnel.before().tunnel().key());
                tunnel.before().call().release();
            }
            if (tunnel.after() != null) {
                tunnels.put(tunnel.after().tunnel().key(), tunnel.after());
                tunnel.after().call().hold();
            }
        } else if (change instanceof StateChange.OfEngine engine) {
            security = engine.after();
        }
    }

    @Override
    public void close() {
        tunnels.values().forEach(tunnel -> tunnel.call().release());
        tunnels.clear();
        providers.clear();
    }
}
