package io.culvert.wfp.embedded;

import io.culvert.analysis.explain.Classification;
import io.culvert.analysis.explain.Classifier;
import io.culvert.analysis.explain.Packet;
import io.culvert.policy.TunnelPolicy;
import io.culvert.wfp.compile.TunnelCompiler;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The tunnels of an engine by their traffic. Built for the first classified packet and updated from then on, so that an
 * engine without classification has no cost.
 */
final class TrafficIndex {

    private @Nullable Classifier classifier;

    /**
     * The reasons why tunnels cannot be classified: no policy represents their calls, which were not lowered from one.
     */
    private final Map<UUID, RuntimeException> unknown = new HashMap<>();

    Classification classify(Packet packet, Supplier<List<StoredTunnel>> tunnels) {
        Classifier present = classifier;
        if (present == null) {
            present = new Classifier();
            classifier = present;
            tunnels.get().forEach(this::add);
        }
        if (!unknown.isEmpty()) {
            // The result without such a tunnel would be a guess.
            Map.Entry<UUID, RuntimeException> first =
                    unknown.entrySet().iterator().next();
            throw new IllegalStateException(
                    "tunnel " + first.getKey() + " was added by a call that no policy represents, so its packets are"
                            + " unknown: " + first.getValue().getMessage(),
                    first.getValue());
        }
        return present.classify(packet);
    }

    void add(StoredTunnel tunnel) {
        Classifier present = classifier;
        if (present == null) {
            return;
        }
        UUID key = tunnel.tunnel().key();
        try {
            TunnelPolicy policy = TunnelCompiler.lift(tunnel.image());
            try {
                present.add(tunnel.tunnel().id(), policy);
            } finally {
                policy.destroySecrets();
            }
        } catch (IllegalArgumentException notRepresented) {
            unknown.put(key, notRepresented);
        }
    }

    void remove(StoredTunnel tunnel) {
        unknown.remove(tunnel.tunnel().key());
        if (classifier != null) {
            classifier.remove(tunnel.tunnel().key());
        }
    }

    void clear() {
        unknown.clear();
        classifier = null;
    }
}
