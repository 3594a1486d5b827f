package io.culvert.wfp;

import io.culvert.crypto.QuickModeProposal;
import io.culvert.crypto.SaIdleTimeout;
import io.culvert.policy.Keying;
import io.culvert.policy.ObjectLifetime;
import io.culvert.policy.OptionalClauses;
import io.culvert.policy.ProviderData;
import io.culvert.policy.TunnelPolicy;
import io.culvert.rule.Difference;
import io.culvert.wfp.session.TunnelEndpoints;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A tunnel read back from an engine. Windows stores a tunnel as two provider contexts and several filters. The contexts are
 * read back completely; the filters have no documented form. So this contains everything except the traffic, and the whole
 * policy where the engine knows it. Only the library makes these.
 */
public sealed interface InstalledTunnel permits InstalledTunnelValue {

    /**
     * The number by which statistics and events of the engine name the tunnel.
     *
     * @return the number
     */
    long providerContextId();

    /**
     * The key by which the tunnel is found and deleted.
     *
     * @return the key
     */
    UUID providerContextKey();

    /**
     * The display name. An indirect text ({@code @…}) is returned resolved.
     *
     * @return the name
     */
    String name();

    /**
     * The description.
     *
     * @return the description, or empty
     */
    Optional<String> description();

    /**
     * The provider that owns the tunnel.
     *
     * @return the provider's key, or empty
     */
    Optional<UUID> providerKey();

    /**
     * The lifetime.
     *
     * @return the lifetime
     */
    ObjectLifetime lifetime();

    /**
     * Data that the owner stores with the tunnel.
     *
     * @return the data, or empty
     */
    Optional<ProviderData> providerData();

    /**
     * The two ends.
     *
     * @return the ends
     */
    TunnelEndpoints endpoints();

    /**
     * The keying: with the main mode of the system if the tunnel has no main-mode context. No context contains whether the
     * module is pinned, so here it always is. Whether Windows returns a pre-shared key is not documented.
     *
     * @return the keying
     */
    Keying keying();

    /**
     * The proposals of quick mode.
     *
     * @return the proposals, unmodifiable
     */
    List<QuickModeProposal> quickModeProposals();

    /**
     * The time after which an unused security association is deleted.
     *
     * @return the time
     */
    SaIdleTimeout idleTimeout();

    /**
     * Rarely used options.
     *
     * @return the options
     */
    OptionalClauses options();

    /**
     * The whole policy with its traffic.
     *
     * @return the policy; always from the embedded engine, never from Windows
     */
    Optional<TunnelPolicy> policy();

    /**
     * Compares the installed tunnel with a policy.
     *
     * @param expected the policy
     * @return an element for each part that differs, with the installed value before and the value of the policy after;
     *     empty if every part that the engine returns is equal
     */
    default List<Difference> differencesFrom(TunnelPolicy expected) {
        return TunnelDifferences.between(this, expected);
    }

    /**
     * Overwrites the pre-shared keys that were read back. They are copies: the installed policy and the engine keep their
     * own.
     */
    default void destroySecrets() {
        keying().destroySecrets();
        policy().ifPresent(TunnelPolicy::destroySecrets);
    }
}
