package io.culvert.dsl.stage;

import com.google.errorprone.annotations.CheckReturnValue;
import io.culvert.model.TunnelPolicy;
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
     * The policy.
     *
     * @return a valid policy
     * @throws io.culvert.rules.InvalidPolicyException with everything that is wrong, if a rule is broken that no type
     *     can say
     */
    TunnelPolicy build();
}
