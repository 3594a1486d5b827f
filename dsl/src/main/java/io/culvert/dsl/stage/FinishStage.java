package io.culvert.dsl.stage;

import com.google.errorprone.annotations.CheckReturnValue;
import io.culvert.access.SecurityDescriptor;
import io.culvert.net.InterfaceLuid;
import io.culvert.policy.TunnelOption;
import io.culvert.policy.TunnelPolicy;
import io.culvert.policy.WindowsVersion;
import io.culvert.traffic.TrafficSelectorPolicy;
import java.util.UUID;

/** Nothing more is wanted: {@link #build()}, or say one of the rest first, in any order. Saying one again replaces it. */
@CheckReturnValue
public sealed interface FinishStage extends Stage permits FinishStageImpl {

    /**
     * Another name than the sentence began with, for a sentence that was kept and is continued several times.
     *
     * @param name what people call the tunnel
     * @return this stage with the name changed
     */
    FinishStage named(String name);

    /**
     * More about the tunnel, for people.
     *
     * @param description printable text; becomes {@code displayData.description}
     * @return this stage with the description
     */
    FinishStage description(String description);

    /**
     * The provider that owns the tunnel. It must be in the engine before the tunnel is.
     *
     * @param providerKey its key; becomes {@code providerKey}
     * @return this stage with the provider
     */
    FinishStage provider(UUID providerKey);

    /**
     * A key of the caller's own, instead of the one that is derived from provider and name.
     *
     * @param providerContextKey by which the tunnel is found and deleted; not the zero GUID
     * @return this stage with the key
     */
    FinishStage providerContextKey(UUID providerContextKey);

    /**
     * After how much silence a security association goes away.
     *
     * @param seconds 0 to 4294967295, 300 unless said; becomes {@code idleTimeoutSeconds}
     * @return this stage with the time
     */
    FinishStage idleTimeoutSeconds(long seconds);

    /**
     * The same for a peer that supports fail-over of network load balancing.
     *
     * @param seconds 0 to 4294967295, 60 unless said; becomes {@code idleTimeoutSecondsFailOver}
     * @return this stage with the time
     */
    FinishStage failOverIdleTimeoutSeconds(long seconds);

    /**
     * What the provider keeps with the tunnel.
     *
     * @param bytes at least one, meaningless to the platform; become {@code providerData}
     * @return this stage with the data
     */
    FinishStage providerData(byte[] bytes);

    /**
     * Kept for ever, and not only until the engine stops. Its provider must be persistent too.
     *
     * @return this stage with the flag {@code FWPM_PROVIDER_CONTEXT_FLAG_PERSISTENT}
     */
    FinishStage persistent();

    /**
     * Who may do what with the tunnel.
     *
     * @param descriptor such as {@code sddl("D:(A;;GA;;;BA)")}; becomes {@code sd}
     * @return this stage with the descriptor
     */
    FinishStage securityDescriptor(SecurityDescriptor descriptor);

    /**
     * What the tunnel does otherwise.
     *
     * @param firstOption such as {@link TunnelOption#CLEAR_DF}
     * @param moreOptions others; all of them become {@code flags} of the quick-mode policy
     * @return this stage with these options and no others
     */
    FinishStage tunnelOptions(TunnelOption firstOption, TunnelOption... moreOptions);

    /**
     * The interface that the near end is bound to. Windows 7.
     *
     * @param localInterface not zero; becomes {@code localIfLuid}
     * @return this stage with the interface
     */
    FinishStage localInterface(InterfaceLuid localInterface);

    /**
     * How long associations live that traffic on the forward path began. Windows 8.
     *
     * @param seconds 1 to 4294967295; becomes {@code fwdPathSaLifetime}
     * @return this stage with the time
     */
    FinishStage forwardPathLifetimeSeconds(long seconds);

    /**
     * The network compartment that the tunnel is bound to. Windows 10 1709.
     *
     * @param id 1 to 4294967295; becomes {@code compartmentId}
     * @return this stage with the compartment
     */
    FinishStage compartment(long id);

    /**
     * What is negotiated instead of what follows from the traffic. Windows 10 1709.
     *
     * @param firstSelectors selectors of both sides
     * @param moreSelectors others; become {@code trafficSelectorPolicies}
     * @return this stage with these selectors and no others
     */
    FinishStage trafficSelectors(TrafficSelectorPolicy firstSelectors, TrafficSelectorPolicy... moreSelectors);

    /**
     * The oldest Windows that must understand the policy.
     *
     * @param oldest what needs a later one is refused by {@link #build()}, by name
     * @return this stage with the target
     */
    FinishStage target(WindowsVersion oldest);

    /**
     * The policy.
     *
     * @return a valid policy
     * @throws io.culvert.rule.InvalidPolicyException with everything that is wrong, if a rule is broken that no type
     *     can say
     */
    TunnelPolicy build();
}
