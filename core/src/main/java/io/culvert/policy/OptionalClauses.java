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
 * The clauses that most tunnels leave out, of a policy or of an installed tunnel. Each has one row in a table that text,
 * requirements, checks and comparison read.
 */
public sealed interface OptionalClauses permits TunnelPolicy, InstalledClauses {

    /**
     * The options of quick mode.
     *
     * @return bits of the quick-mode policy's {@code flags}
     */
    Set<TunnelOption> tunnelOptions();

    /**
     * The interface that the local end is bound to.
     *
     * @return not zero; becomes {@code IPSEC_TUNNEL_ENDPOINTS1.localIfLuid}; empty for any (0)
     */
    Optional<InterfaceLuid> localInterface();

    /**
     * The lifetime of associations that traffic on the forward path began.
     *
     * @return seconds, 1 to 4294967295; becomes {@code IPSEC_TUNNEL_POLICY2.fwdPathSaLifetime}; empty for no lifetime of
     *     their own (0)
     */
    OptionalLong forwardPathLifetimeSeconds();

    /**
     * The network compartment that the tunnel is bound to.
     *
     * @return 1 to 4294967295; becomes {@code IPSEC_TUNNEL_POLICY3.compartmentId}; empty for none (0)
     */
    OptionalLong compartmentId();

    /**
     * The traffic selectors that are negotiated instead of those that follow from the conditions.
     *
     * @return becomes {@code IPSEC_TUNNEL_POLICY3.trafficSelectorPolicies}; empty for none
     */
    List<TrafficSelectorPolicy> trafficSelectors();

    /**
     * Compares these clauses with others.
     *
     * @param within the tunnel, for the places of the differences
     * @param after the other clauses
     * @return an element for each clause that differs, with the value here before and the other value after
     */
    default List<Difference> clauseDifferences(Place within, OptionalClauses after) {
        return Clause.differences(within, this, after);
    }
}
