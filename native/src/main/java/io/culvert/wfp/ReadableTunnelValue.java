package io.culvert.wfp;

import io.culvert.crypto.QuickModeProposal;
import io.culvert.crypto.SaIdleTimeout;
import io.culvert.policy.Keying;
import io.culvert.policy.ObjectLifetime;
import io.culvert.policy.OptionalClauses;
import io.culvert.policy.ProviderData;
import io.culvert.policy.TunnelPolicy;
import io.culvert.wfp.session.TunnelEndpoints;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** The values of a readable tunnel. */
record ReadableTunnelValue(
        long providerContextId,
        UUID providerContextKey,
        String name,
        Optional<String> description,
        Optional<UUID> providerKey,
        ObjectLifetime lifetime,
        Optional<ProviderData> providerData,
        TunnelEndpoints endpoints,
        Keying keying,
        List<QuickModeProposal> quickModeProposals,
        SaIdleTimeout idleTimeout,
        OptionalClauses options,
        Optional<TunnelPolicy> policy)
        implements ReadableTunnel {

    ReadableTunnelValue {
        Objects.requireNonNull(providerContextKey, "providerContextKey");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(providerKey, "providerKey");
        Objects.requireNonNull(lifetime, "lifetime");
        Objects.requireNonNull(providerData, "providerData");
        Objects.requireNonNull(endpoints, "endpoints");
        Objects.requireNonNull(keying, "keying");
        quickModeProposals = List.copyOf(quickModeProposals);
        Objects.requireNonNull(idleTimeout, "idleTimeout");
        Objects.requireNonNull(options, "options");
        Objects.requireNonNull(policy, "policy");
    }

    /** Text for people. */
    @Override
    public String toString() {
        return InstalledTunnelText.of(this);
    }
}
