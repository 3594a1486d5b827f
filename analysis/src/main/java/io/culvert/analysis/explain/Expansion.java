package io.culvert.analysis.explain;

import io.culvert.policy.TunnelPolicy;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What one call of {@code FwpmIPsecTunnelAdd} makes of a policy: the filters that the platform adds beside the provider contexts. It says
 * that it adds "the appropriate tunnel mode filters at the appropriate layers" and not which ones: each filter here says
 * what it rests on.
 *
 * @param name what people call the tunnel
 * @param filters in the order of the layers: negotiation, transport, forwarding, authorisation
 */
public record Expansion(String name, List<PlatformFilter> filters) {

    /** Keeps a copy of the list; refuses null. */
    public Expansion {
        Objects.requireNonNull(name, "name");
        filters = List.copyOf(filters);
    }

    /**
     * Expands a policy, without installing it.
     *
     * @param policy any policy
     * @return its filters
     */
    public static Expansion of(TunnelPolicy policy) {
        return new Expansion(policy.name(), new TunnelExpander(policy).filters());
    }

    /** All filters, a few lines each. */
    @Override
    public String toString() {
        return "tunnel '" + name + "' becomes " + filters.size() + " filters\n"
                + filters.stream().map(PlatformFilter::toString).collect(Collectors.joining("\n"));
    }
}
