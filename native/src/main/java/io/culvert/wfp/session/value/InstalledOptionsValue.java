package io.culvert.wfp.session.value;

import io.culvert.net.InterfaceLuid;
import io.culvert.policy.TunnelOption;
import io.culvert.policy.TunnelPolicy;
import io.culvert.traffic.TrafficSelectorPolicy;
import io.culvert.wfp.session.InstalledOptions;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** The values of rarely used options. */
public record InstalledOptionsValue(
        Set<TunnelOption> tunnelOptions,
        Optional<InterfaceLuid> localInterface,
        OptionalLong forwardPathLifetimeSeconds,
        OptionalLong compartmentId,
        List<TrafficSelectorPolicy> trafficSelectors)
        implements InstalledOptions {

    /** Copies the collections; refuses null. */
    public InstalledOptionsValue {
        tunnelOptions = Set.copyOf(tunnelOptions);
        Objects.requireNonNull(localInterface, "localInterface");
        Objects.requireNonNull(forwardPathLifetimeSeconds, "forwardPathLifetimeSeconds");
        Objects.requireNonNull(compartmentId, "compartmentId");
        trafficSelectors = List.copyOf(trafficSelectors);
    }

    /** The options of a policy. */
    public static InstalledOptionsValue of(TunnelPolicy policy) {
        return new InstalledOptionsValue(
                policy.tunnelOptions(),
                policy.localInterface(),
                policy.forwardPathLifetimeSeconds(),
                policy.compartmentId(),
                policy.trafficSelectors());
    }
}
