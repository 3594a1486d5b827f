package io.culvert.model;

import io.culvert.crypto.Protection;
import io.culvert.crypto.QuickModeProposal;
import io.culvert.rules.InvalidPolicyException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.immutables.value.Value;

/**
 * An IPsec tunnel-mode policy of the Windows Filtering Platform: between which ends, for which traffic, keyed and
 * protected how. Becomes the arguments of {@code FwpmIPsecTunnelAdd1}.
 *
 * <p>Immutable, and valid: {@link Builder#build()} refuses what the platform is documented to refuse and no type could
 * forbid, with everything that is wrong in one {@link InvalidPolicyException}.
 */
@Value.Immutable
public sealed interface TunnelPolicy permits ImmutableTunnelPolicy {

    /**
     * An empty builder. Programs usually say a policy with the staged builder of {@code io.culvert.dsl} instead.
     *
     * @return name, addressing, keying and quick-mode proposals are wanted
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * What people call the tunnel.
     *
     * @return at least one printable character; becomes {@code displayData.name} of both contexts. A text beginning
     *     with {@code @} is a resource reference to the platform, which shows what it refers to
     */
    String name();

    /**
     * More about it, for people.
     *
     * @return becomes {@code displayData.description} of both contexts
     */
    Optional<String> description();

    /**
     * The provider that owns the tunnel.
     *
     * @return becomes {@code providerKey} of both contexts; the provider must be in the engine before the tunnel is
     */
    Optional<UUID> providerKey();

    /**
     * The key by which the tunnel is found and deleted.
     *
     * @return becomes {@code providerContextKey} of the tunnel context. Unless given, it is derived from provider and
     *     name: the same on every machine
     */
    @Value.Default
    default UUID providerContextKey() {
        return TunnelKeys.tunnel(providerKey(), name());
    }

    /**
     * The key of the main-mode context, which the platform keeps as an object of its own.
     *
     * @return derived from {@link #providerContextKey()}
     */
    @Value.Lazy
    default UUID mainModeContextKey() {
        return mainModeContextKey(providerContextKey());
    }

    /**
     * The key of the main-mode context of a tunnel of which only the key is known.
     *
     * @param providerContextKey the tunnel's key
     * @return what {@link #mainModeContextKey()} is for a policy of that key
     */
    static UUID mainModeContextKey(UUID providerContextKey) {
        return TunnelKeys.mainMode(providerContextKey);
    }

    /**
     * The two ends and the traffic.
     *
     * @return all of one address family
     */
    Addressing addressing();

    /**
     * Which module negotiates keys, and how.
     *
     * @return becomes the main-mode context
     */
    Keying keying();

    /**
     * How packets are protected.
     *
     * @return at least one, in order of preference; becomes {@code IPSEC_TUNNEL_POLICY1.ipsecProposals}
     */
    List<QuickModeProposal> quickModeProposals();

    /**
     * When an unused security association goes away.
     *
     * @return becomes {@code IPSEC_TUNNEL_POLICY1.saIdleTimeout}
     */
    @Value.Default
    default SaIdleTimeout idleTimeout() {
        return SaIdleTimeout.DEFAULT;
    }

    /**
     * The policy as one sentence, for people. No secret is in it.
     *
     * @return a sentence
     */
    default String describe() {
        return PolicySentence.of(this);
    }

    /**
     * Overwrites the pre-shared keys, if there are any. The policy can be printed and compared afterwards, but no longer
     * lowered.
     */
    default void destroySecrets() {
        keying().destroySecrets();
    }

    /** Refuses the policy if a rule is broken; called whenever one is made. */
    @Value.Check
    default void check() {
        PolicyCheck.check(this);
    }

    /**
     * Makes a policy from its parts.
     *
     * <p>{@code from} brings the key of the other policy along, a derived one as well: a policy that is given another
     * name this way needs another {@link #providerContextKey()}, or the engine takes both for one tunnel.
     */
    class Builder extends ImmutableTunnelPolicy.Builder {
        Builder() {}

        /**
         * Adds the proposals of a protection.
         *
         * @param protection one proposal or several
         * @return this builder
         */
        public Builder addProtection(Protection protection) {
            return addAllQuickModeProposals(protection.proposals());
        }
    }
}
