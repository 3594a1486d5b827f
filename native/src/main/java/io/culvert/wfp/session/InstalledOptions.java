package io.culvert.wfp.session;

import io.culvert.net.InterfaceLuid;
import io.culvert.policy.TunnelOption;
import io.culvert.policy.TunnelPolicy;
import io.culvert.traffic.TrafficSelectorPolicy;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * What most tunnels do without, as the tunnel context of an installed one has it.
 *
 * @param tunnelOptions {@code flags} of {@code IPSEC_TUNNEL_POLICY}, but for those of one keying module
 * @param localInterface {@code localIfLuid}
 * @param forwardPathLifetimeSeconds {@code fwdPathSaLifetime}
 * @param compartmentId {@code compartmentId}
 * @param trafficSelectors {@code trafficSelectorPolicies}
 */
public record InstalledOptions(
        Set<TunnelOption> tunnelOptions,
        Optional<InterfaceLuid> localInterface,
        OptionalLong forwardPathLifetimeSeconds,
        OptionalLong compartmentId,
        List<TrafficSelectorPolicy> trafficSelectors) {

    /** Keeps copies of the collections; refuses null. */
    public InstalledOptions {
        tunnelOptions = Set.copyOf(tunnelOptions);
        Objects.requireNonNull(localInterface, "localInterface");
        Objects.requireNonNull(forwardPathLifetimeSeconds, "forwardPathLifetimeSeconds");
        Objects.requireNonNull(compartmentId, "compartmentId");
        trafficSelectors = List.copyOf(trafficSelectors);
    }

    /** What a policy says of them. */
    public static InstalledOptions of(TunnelPolicy policy) {
        return new InstalledOptions(
                policy.tunnelOptions(),
                policy.localInterface(),
                policy.forwardPathLifetimeSeconds(),
                policy.compartmentId(),
                policy.trafficSelectors());
    }
}
