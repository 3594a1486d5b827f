package io.culvert.wfp.session;

import io.culvert.net.InterfaceLuid;
import io.culvert.policy.TunnelOption;
import io.culvert.traffic.TrafficSelectorPolicy;
import io.culvert.wfp.session.value.InstalledOptionsValue;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Rarely used options read back from the tunnel context. Only the library makes these. */
public sealed interface InstalledOptions permits InstalledOptionsValue {

    /**
     * The tunnel options; {@code flags} of {@code IPSEC_TUNNEL_POLICY} without those of one keying module.
     *
     * @return the options, unmodifiable
     */
    Set<TunnelOption> tunnelOptions();

    /**
     * The local interface; {@code localIfLuid}.
     *
     * @return the interface, or empty
     */
    Optional<InterfaceLuid> localInterface();

    /**
     * The lifetime of the forward path; {@code fwdPathSaLifetime}.
     *
     * @return seconds, or empty
     */
    OptionalLong forwardPathLifetimeSeconds();

    /**
     * The compartment; {@code compartmentId}.
     *
     * @return the compartment, or empty
     */
    OptionalLong compartmentId();

    /**
     * The traffic selectors; {@code trafficSelectorPolicies}.
     *
     * @return the selectors, unmodifiable
     */
    List<TrafficSelectorPolicy> trafficSelectors();
}
