package io.culvert.policy;

import io.culvert.access.SecurityDescriptor;
import io.culvert.crypto.Protection;
import io.culvert.crypto.QuickModeProposal;
import io.culvert.crypto.SaIdleTimeout;
import io.culvert.rule.Difference;
import io.culvert.rule.InvalidPolicyException;
import io.culvert.traffic.Addressing;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.immutables.value.Value;

/**
 * An IPsec tunnel-mode policy of the Windows Filtering Platform: between which ends, for which traffic, keyed and
 * protected how. Becomes the arguments of {@code FwpmIPsecTunnelAdd0} to {@code Add3}, the lowest that can say it.
 *
 * <p>Immutable, and valid: {@link Builder#build()} refuses what the platform is documented to refuse and no type could
 * forbid, with everything that is wrong in one {@link InvalidPolicyException}.
 */
@Value.Immutable
public sealed interface TunnelPolicy extends OptionalClauses permits ImmutableTunnelPolicy {

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
     * The key of a tunnel that is given none.
     *
     * @param providerKey the provider, if it has one
     * @param name what people call the tunnel
     * @return what {@link #providerContextKey()} is unless given
     */
    static UUID derivedKey(Optional<UUID> providerKey, String name) {
        return TunnelKeys.tunnel(providerKey, name);
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
     * @return becomes the main-mode context, if it has a main mode of its own
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
     * How long an engine keeps the tunnel.
     *
     * @return becomes {@code flags} of both contexts
     */
    @Value.Default
    default ObjectLifetime lifetime() {
        return ObjectLifetime.STATIC;
    }

    /**
     * What the provider keeps with the tunnel.
     *
     * @return becomes {@code providerData} of both contexts
     */
    Optional<ProviderData> providerData();

    /**
     * Who may do what with the tunnel's objects.
     *
     * @return becomes the argument {@code sd}; empty for the default security that is inherited
     */
    Optional<SecurityDescriptor> securityDescriptor();

    /**
     * What the policy says that not every Windows with the platform understands.
     *
     * @return in the order of the policy, empty if Windows Vista understands all of it
     */
    @Value.Lazy
    default List<Requirement> requirements() {
        return PolicyRequirements.of(this);
    }

    /**
     * The call that the policy goes to.
     *
     * @return the lowest generation that can say the policy
     */
    @Value.Lazy
    default ApiGeneration apiGeneration() {
        return PolicyRequirements.generation(requirements());
    }

    /**
     * The oldest Windows that understands the policy.
     *
     * @return that has the call, and everything that the policy says
     */
    default WindowsVersion firstWindows() {
        return PolicyRequirements.windows(requirements());
    }

    /**
     * Refuses the policy if a Windows does not understand it.
     *
     * @param target the oldest Windows that must
     * @return this policy
     * @throws InvalidPolicyException with everything that is too new for it, and the first Windows that has it
     */
    default TunnelPolicy requireWindows(WindowsVersion target) {
        PolicyRequirements.check(this, target);
        return this;
    }

    /**
     * Compares this policy with another.
     *
     * @param after the other policy
     * @return an element for each part that differs, with the value here before and the other value after; never a secret;
     *     empty if the policies are equal
     */
    default List<Difference> differencesFrom(TunnelPolicy after) {
        return Differences.between(this, after);
    }

    /**
     * The policy as one sentence, for people. No secret is in it.
     *
     * @return a sentence
     */
    default String describe() {
        return PolicyText.of(this);
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
