package io.culvert.wfp.embedded;

import io.culvert.analysis.explain.Expansion;
import io.culvert.analysis.explain.IkeExemptions;
import io.culvert.analysis.explain.PlatformFilter;
import io.culvert.policy.TunnelPolicy;
import io.culvert.wfp.compile.TunnelCompiler;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The filters of an engine. */
final class EngineFilters {

    private EngineFilters() {}

    /** Computed on each call, because they depend on the tunnels only. */
    static List<PlatformFilter> of(List<StoredTunnel> tunnels) {
        List<PlatformFilter> filters = new ArrayList<>();
        tunnels.stream()
                .sorted(Comparator.comparingLong(tunnel -> tunnel.tunnel().id()))
                .forEach(tunnel -> filters.addAll(of(tunnel)));
        if (tunnels.stream().anyMatch(tunnel -> tunnel.mainMode().isPresent())) {
            filters.addAll(IkeExemptions.filters());
        }
        return List.copyOf(filters);
    }

    /** None for a tunnel that no policy can express: its traffic is unknown. */
    private static List<PlatformFilter> of(StoredTunnel tunnel) {
        TunnelPolicy policy;
        try {
            policy = TunnelCompiler.lift(tunnel.image());
        } catch (IllegalArgumentException notRepresented) {
            return List.of();
        }
        try {
            return Expansion.of(policy).filters();
        } finally {
            policy.destroySecrets();
        }
    }
}
