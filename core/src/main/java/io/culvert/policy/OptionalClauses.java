package io.culvert.policy;

import io.culvert.net.InterfaceLuid;
import io.culvert.rule.Difference;
import io.culvert.rule.Place;
import io.culvert.traffic.TrafficSelectorPolicy;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * The optional clauses of a policy or of an installed tunnel, which most tunnels omit. Each clause is one row of a
 * table; description, requirements, checks and comparison use the table.
 */
public sealed interface OptionalClauses permits TunnelPolicy, InstalledClauses {

    /**
     * The options of quick mode.
     *
     * @return empty by default; becomes bits of the {@code flags} of the quick-mode policy
     */
    Set<TunnelOption> tunnelOptions();

    /**
     * The interface to which the local end is bound.
     *
     * @return not zero; becomes {@code IPSEC_TUNNEL_ENDPOINTS1.localIfLuid}; empty by default, for any interface (0)
     */
    Optional<InterfaceLuid> localInterface();

    /**
     * The lifetime of security associations that traffic on the forward path starts.
     *
     * @return seconds, 1 to 4294967295; becomes {@code IPSEC_TUNNEL_POLICY2.fwdPathSaLifetime}; empty by default, for
     *     no separate lifetime (0)
     */
    OptionalLong forwardPathLifetimeSeconds();

    /**
     * The network compartment to which the tunnel is bound.
     *
     * @return 1 to 4294967295; becomes {@code IPSEC_TUNNEL_POLICY3.compartmentId}; empty by default, for no compartment
     *     (0)
     */
    OptionalLong compartmentId();

    /**
     * The traffic selectors that replace the selectors derived from the conditions.
     *
     * @return empty by default, for derived selectors; becomes {@code IPSEC_TUNNEL_POLICY3.trafficSelectorPolicies}
     */
    List<TrafficSelectorPolicy> trafficSelectors();

    /**
     * Compares these clauses with others.
     *
     * @param within the tunnel, as the place of the differences
     * @param after the other clauses
     * @return an element for each clause that differs, with the value of these clauses before and the other value after
     */
    default List<Difference> clauseDifferences(Place within, OptionalClauses after) {
        return Clause.differences(within, this, after);
    }
}
