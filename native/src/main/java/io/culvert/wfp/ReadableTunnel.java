package io.culvert.wfp;

import io.culvert.crypto.QuickModeProposal;
import io.culvert.crypto.SaIdleTimeout;
import io.culvert.policy.Keying;
import io.culvert.policy.OptionalClauses;
import io.culvert.policy.TunnelPolicy;
import io.culvert.rule.Difference;
import io.culvert.wfp.session.TunnelEndpoints;
import java.util.List;

/**
 * A tunnel that was read back completely. Windows stores a tunnel as two provider contexts and several filters. The contexts
 * are read; the filters have no documented form. So this contains everything except the traffic, and the whole policy where
 * the engine has it.
 */
public sealed interface ReadableTunnel extends InstalledTunnel permits ReadableTunnelValue {

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

    @Override
    default List<Difference> differencesFrom(TunnelPolicy expected) {
        return TunnelDifferences.between(this, expected);
    }

    @Override
    default void destroySecrets() {
        keying().destroySecrets();
        policy().ifPresent(TunnelPolicy::destroySecrets);
    }
}
