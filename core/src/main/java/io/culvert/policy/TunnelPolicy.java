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
 * An IPsec tunnel-mode policy of the Windows Filtering Platform: the two ends, the traffic, the keying and the
 * protection. Becomes the arguments of {@code FwpmIPsecTunnelAdd0} to {@code Add3}, of the lowest generation with a
 * field for each part.
 *
 * <p>Immutable and valid. {@link Builder#build()} refuses every policy that the platform is documented to refuse and
 * that no type excludes. One {@link InvalidPolicyException} contains all violations.
 */
@Value.Immutable
public sealed interface TunnelPolicy extends OptionalClauses permits ImmutableTunnelPolicy {

    /**
     * Returns an empty builder. Programs usually build a policy with the staged builder of {@code io.culvert.dsl}
     * instead.
     *
     * @return a builder that requires name, addressing, keying and quick-mode proposals
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * The name of the tunnel, for people.
     *
     * @return at least one printable character; becomes {@code displayData.name} of both contexts. The platform treats
     *     a text beginning with {@code @} as a resource reference and shows the resource
     */
    String name();

    /**
     * The description of the tunnel, for people.
     *
     * @return printable text, empty by default; becomes {@code displayData.description} of both contexts
     */
    Optional<String> description();

    /**
     * The key of the provider that owns the tunnel.
     *
     * @return empty by default; becomes {@code providerKey} of both contexts. The engine must contain the provider
     *     before the tunnel is added
     */
    Optional<UUID> providerKey();

    /**
     * The key that identifies the tunnel in lookups and deletions.
     *
     * @return not the zero GUID; becomes {@code providerContextKey} of the tunnel context. By default derived from
     *     provider and name, and therefore the same on every machine
     */
    @Value.Default
    default UUID providerContextKey() {
        return TunnelKeys.tunnel(providerKey(), name());
    }

    /**
     * The key of the main-mode context, which the platform stores as a separate object.
     *
     * @return a key derived from {@link #providerContextKey()}
     */
    @Value.Lazy
    default UUID mainModeContextKey() {
        return mainModeContextKey(providerContextKey());
    }

    /**
     * Derives the key of the main-mode context from the key of a tunnel.
     *
     * @param providerContextKey the key of the tunnel
     * @return the {@link #mainModeContextKey()} of a policy with that key
     */
    static UUID mainModeContextKey(UUID providerContextKey) {
        return TunnelKeys.mainMode(providerContextKey);
    }

    /**
     * Derives the default key of a tunnel.
     *
     * @param providerKey the key of the provider, if any
     * @param name the name of the tunnel
     * @return the default value of {@link #providerContextKey()}
     */
    static UUID derivedKey(Optional<UUID> providerKey, String name) {
        return TunnelKeys.tunnel(providerKey, name);
    }

    /**
     * The two ends and the traffic.
     *
     * @return ends and traffic of one address family, or IPv6 traffic between IPv4 ends
     */
    Addressing addressing();

    /**
     * The keying module and its parameters.
     *
     * @return becomes the main-mode context, if the keying has its own main mode
     */
    Keying keying();

    /**
     * The quick-mode proposals, which protect the packets.
     *
     * @return at least one, in order of preference; becomes {@code IPSEC_TUNNEL_POLICY1.ipsecProposals}
     */
    List<QuickModeProposal> quickModeProposals();

    /**
     * The time after which an unused security association is removed.
     *
     * @return {@link SaIdleTimeout#DEFAULT} by default; becomes {@code IPSEC_TUNNEL_POLICY1.saIdleTimeout}
     */
    @Value.Default
    default SaIdleTimeout idleTimeout() {
        return SaIdleTimeout.DEFAULT;
    }

    /**
     * The time for which an engine keeps the tunnel.
     *
     * @return {@link ObjectLifetime#STATIC} by default; becomes {@code flags} of both contexts
     */
    @Value.Default
    default ObjectLifetime lifetime() {
        return ObjectLifetime.STATIC;
    }

    /**
     * The data that the provider stores with the tunnel.
     *
     * @return empty by default; becomes {@code providerData} of both contexts
     */
    Optional<ProviderData> providerData();

    /**
     * The access rights to the objects of the tunnel.
     *
     * @return becomes the argument {@code sd}; empty by default, for the inherited default security
     */
    Optional<SecurityDescriptor> securityDescriptor();

    /**
     * The features of the policy that not every Windows with the platform supports.
     *
     * @return in the order of the policy; empty if Windows Vista supports all of them
     */
    @Value.Lazy
    default List<Requirement> requirements() {
        return PolicyRequirements.of(this);
    }

    /**
     * The generation of the function that adds the policy.
     *
     * @return the lowest generation with a field for each part of the policy
     */
    @Value.Lazy
    default ApiGeneration apiGeneration() {
        return PolicyRequirements.generation(requirements());
    }

    /**
     * The oldest Windows that supports the policy.
     *
     * @return the first release that has the function and supports every feature of the policy
     */
    default WindowsVersion firstWindows() {
        return PolicyRequirements.windows(requirements());
    }

    /**
     * Refuses the policy if a given Windows does not support it.
     *
     * @param target the oldest Windows that must support the policy
     * @return this policy
     * @throws InvalidPolicyException with each feature that is too new, and the first Windows that supports it
     */
    default TunnelPolicy requireWindows(WindowsVersion target) {
        PolicyRequirements.check(this, target);
        return this;
    }

    /**
     * Compares this policy with another.
     *
     * @param after the other policy
     * @return an element for each part that differs, with the value of this policy before and the other value after;
     *     empty if the policies are equal; never contains a secret
     */
    default List<Difference> differencesFrom(TunnelPolicy after) {
        return Differences.between(this, after);
    }

    /**
     * Describes the policy in one sentence, for people. The sentence contains no secret.
     *
     * @return the sentence
     */
    default String describe() {
        return PolicyText.of(this);
    }

    /**
     * Overwrites the pre-shared keys of the policy. Afterwards the policy can be printed and compared, but not lowered.
     */
    default void destroySecrets() {
        keying().destroySecrets();
    }

    /** Refuses the policy if it violates a rule. Each build of a policy calls this method. */
    @Value.Check
    default void check() {
        PolicyCheck.check(this);
    }

    /**
     * Builds a policy from its parts.
     *
     * <p>{@code from} also copies the key of the other policy, even a derived key. After a change of the name, set
     * another {@link #providerContextKey()}; otherwise the engine treats both policies as one tunnel.
     */
    class Builder extends ImmutableTunnelPolicy.Builder {
        Builder() {}

        /**
         * Adds the proposals of a protection.
         *
         * @param protection one or more proposals
         * @return this builder
         */
        public Builder addProtection(Protection protection) {
            return addAllQuickModeProposals(protection.proposals());
        }
    }
}
