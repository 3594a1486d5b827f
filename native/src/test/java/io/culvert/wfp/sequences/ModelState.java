package io.culvert.wfp.sequences;

import io.culvert.wfp.sequences.Operation.TunnelShape;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What an engine holds, by number. Small enough to be copied for each transaction.
 *
 * @param providers number of the session that each goes with, 0 for none
 * @param tunnels what each is, and the number of the session that it goes with
 */
record ModelState(Map<Integer, Integer> providers, Map<Integer, ModelTunnel> tunnels) {

    record ModelTunnel(TunnelShape shape, int owner) {}

    ModelState() {
        this(new TreeMap<>(), new TreeMap<>());
    }

    ModelState copy() {
        return new ModelState(new TreeMap<>(providers), new TreeMap<>(tunnels));
    }

    boolean isNamed(int provider) {
        return tunnels.values().stream()
                .anyMatch(tunnel -> tunnel.shape().provider().equals(Optional.of(provider)));
    }

    void removeThoseOf(int owner) {
        tunnels.values().removeIf(tunnel -> tunnel.owner() == owner);
        providers.values().removeIf(each -> each == owner);
    }

    void keepPersistent() {
        tunnels.values().removeIf(tunnel -> !tunnel.shape().persistent());
        providers.keySet().removeIf(provider -> !Things.isPersistentProvider(provider));
    }

    /** As a listing shows it. */
    String seen() {
        return "providers " + providers.keySet() + ", tunnels "
                + tunnels.values().stream().map(ModelTunnel::shape).toList();
    }
}
