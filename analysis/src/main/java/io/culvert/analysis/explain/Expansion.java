package io.culvert.analysis.explain;

import io.culvert.policy.TunnelPolicy;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The filters that {@code FwpmIPsecTunnelAdd} adds for a policy, in addition to provider contexts. The documents state
 * that it adds "the appropriate tunnel mode filters at the appropriate layers" and do not list them, so each filter
 * here has its evidence.
 *
 * @param name the name of the tunnel
 * @param filters in the order of the layers: negotiation, transport, forwarding, authorisation
 */
public record Expansion(String name, List<PlatformFilter> filters) {

    /** Copies the list; refuses null. */
    public Expansion {
        Objects.requireNonNull(name, "name");
        filters = List.copyOf(filters);
    }

    /**
     * Determines the filters of a policy, without installing it.
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
