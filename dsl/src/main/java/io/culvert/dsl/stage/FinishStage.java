package io.culvert.dsl.stage;

import com.google.errorprone.annotations.CheckReturnValue;
import io.culvert.access.SecurityDescriptor;
import io.culvert.net.InterfaceLuid;
import io.culvert.policy.TunnelOption;
import io.culvert.policy.TunnelPolicy;
import io.culvert.policy.WindowsVersion;
import io.culvert.traffic.TrafficSelectorPolicy;
import java.util.UUID;

/**
 * Takes the options of a policy in any order, all of them optional, and builds the policy. Each option returns a copy
 * of this stage; a repeated option replaces the earlier value.
 */
@CheckReturnValue
public sealed interface FinishStage extends Stage permits FinishStageImpl {

    /**
     * Sets another name for the tunnel. A stage can be kept and continued several times under different names.
     *
     * @param name the name of the tunnel, for people; at least one printable character
     */
    FinishStage named(String name);

    /** Sets the description for people: printable text; becomes {@code displayData.description}. */
    FinishStage description(String description);

    /**
     * Sets the provider that owns the tunnel. The engine must contain the provider before the tunnel is added.
     *
     * @param providerKey the key of the provider; becomes {@code providerKey}
     */
    FinishStage provider(UUID providerKey);

    /**
     * Sets the key that identifies the tunnel in lookups and deletions.
     *
     * @param providerContextKey not the zero GUID; derived from provider and name by default
     */
    FinishStage providerContextKey(UUID providerContextKey);

    /**
     * Sets the time after which an unused security association is removed.
     *
     * @param seconds 0 to 4294967295, 300 by default; becomes {@code idleTimeoutSeconds}
     */
    FinishStage idleTimeoutSeconds(long seconds);

    /**
     * Sets the idle timeout for a peer that supports fail-over of network load balancing.
     *
     * @param seconds 0 to 4294967295, 60 by default; becomes {@code idleTimeoutSecondsFailOver}
     */
    FinishStage failOverIdleTimeoutSeconds(long seconds);

    /**
     * Sets the data that the provider stores with the tunnel. The platform does not interpret it.
     *
     * @param bytes at least one; become {@code providerData}
     */
    FinishStage providerData(byte[] bytes);

    /**
     * Keeps the tunnel across restarts, until it is deleted; by default, an engine that stops removes it. The provider
     * must be persistent too. Sets the flag {@code FWPM_PROVIDER_CONTEXT_FLAG_PERSISTENT}.
     */
    FinishStage persistent();

    /** Sets the access rights, such as {@code sddl("D:(A;;GA;;;BA)")}, inherited by default; becomes {@code sd}. */
    FinishStage securityDescriptor(SecurityDescriptor descriptor);

    /**
     * Sets the options of quick mode.
     *
     * @param firstOption such as {@link TunnelOption#CLEAR_DF}
     * @param moreOptions further options; all of them become {@code flags} of the quick-mode policy
     */
    FinishStage tunnelOptions(TunnelOption firstOption, TunnelOption... moreOptions);

    /** Binds the local end to an interface, not zero; becomes {@code localIfLuid}. Windows 7. */
    FinishStage localInterface(InterfaceLuid localInterface);

    /**
     * Sets the lifetime of security associations that traffic on the forward path starts. Windows 8.
     *
     * @param seconds 1 to 4294967295; becomes {@code fwdPathSaLifetime}
     */
    FinishStage forwardPathLifetimeSeconds(long seconds);

    /** Binds the tunnel to a network compartment, 1 to 4294967295; becomes {@code compartmentId}. Windows 10 1709. */
    FinishStage compartment(long id);

    /**
     * Sets the traffic selectors that replace the selectors derived from the traffic. Windows 10 1709.
     *
     * @param firstSelectors selectors of both sides
     * @param moreSelectors further selectors; all of them become {@code trafficSelectorPolicies}
     */
    FinishStage trafficSelectors(TrafficSelectorPolicy firstSelectors, TrafficSelectorPolicy... moreSelectors);

    /**
     * Sets the oldest Windows that must support the policy.
     *
     * @param oldest the release; {@link #build()} refuses each feature that requires a later one, by name
     */
    FinishStage target(WindowsVersion oldest);

    /**
     * Builds the policy.
     *
     * @return a valid policy
     * @throws io.culvert.rule.InvalidPolicyException with all violations of the rules that no type expresses
     */
    TunnelPolicy build();
}
