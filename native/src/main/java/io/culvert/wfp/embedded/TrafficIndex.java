package io.culvert.wfp.embedded;

import io.culvert.analysis.explain.Classification;
import io.culvert.analysis.explain.Classifier;
import io.culvert.analysis.explain.Packet;
import io.culvert.policy.TunnelPolicy;
import io.culvert.rule.Place;
import io.culvert.wfp.compile.TunnelCompiler;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
        Classification among = present.classify(packet);
        return unknown.isEmpty() ? among : new Classification.Incomplete(among, leftOut());
    }

    private Map<Place, String> leftOut() {
        Map<Place, String> leftOut = new TreeMap<>(Comparator.comparing(Place::toString));
        unknown.forEach((key, reason) -> leftOut.put(Place.of("tunnel " + key), String.valueOf(reason.getMessage())));
        return leftOut;
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
