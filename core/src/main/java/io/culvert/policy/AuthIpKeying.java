package io.culvert.policy;

import io.culvert.auth.AuthIpMethod;
import io.culvert.crypto.AuthIpProposal;
import io.culvert.internal.CheckedLists;
import io.culvert.internal.OptionSets;
import io.culvert.rule.Place;
import io.culvert.rule.catalogue.Rules;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Keying by AuthIP with a main mode that belongs to the tunnel. Becomes a main-mode context of type
 * {@code FWPM_IPSEC_AUTHIP_MM_CONTEXT}, in addition to the tunnel context of {@link KeyedByAuthIp}.
 *
 * <p>Immutable; each method that changes a part returns a copy.
 */
@Value.Immutable
public sealed interface AuthIpKeying extends KeyedByAuthIp, MainMode permits ImmutableAuthIpKeying {

    /**
     * Creates a keying with one authentication method.
     *
     * @param method the authentication method
     * @param proposals main-mode proposals in order of preference, at least one
     * @return the keying, pinned to its module and without options
     * @throws io.culvert.rule.InvalidPolicyException if the list is empty, or if an element is null or no
     *     {@code AuthIpProposal}
     */
    static AuthIpKeying of(AuthIpMethod method, List<? extends AuthIpProposal> proposals) {
        List<AuthIpProposal> given = CheckedLists.checked(
                CheckedLists.notEmpty(
                        proposals,
                        Rules.AT_LEAST_ONE,
                        Place.of("main mode"),
                        "at least one AuthIpProposal, such as ike(AES_256, SHA_384, ECP_384)"),
                AuthIpProposal.class,
                Place.of("main mode"));
        return new Builder().addMethods(method).proposals(given).build();
    }

    /**
     * The accepted authentication methods.
     *
     * @return at least one, in order of preference; becomes {@code IKEEXT_POLICY0.authenticationMethods}
     */
    List<AuthIpMethod> methods();

    /**
     * The main-mode proposals.
     *
     * @return at least one, in order of preference; becomes {@code IKEEXT_POLICY0.ikeProposals}
     */
    List<AuthIpProposal> proposals();

    /**
     * The options of main mode.
     *
     * @return empty by default; becomes {@code IKEEXT_POLICY0.flags}
     */
    Set<AuthIpOption> options();

    /**
     * The limit of dynamic filters that main mode adds at a time for one remote address.
     *
     * @return 0 to 4294967295, 0 by default; 0 switches dynamic filters off; becomes
     *     {@code IKEEXT_POLICY0.maxDynamicFilters}
     */
    @Override
    @Value.Default
    default long maxDynamicFilters() {
        return 0;
    }

    @Override
    @Value.Default
    default ModulePinning pinning() {
        return ModulePinning.PINNED;
    }

    /**
     * Adds an alternative authentication method.
     *
     * @param method the method; existing methods are preferred to it
     * @return a copy with the method
     */
    default AuthIpKeying orBy(AuthIpMethod method) {
        return new Builder().from(this).addMethods(method).build();
    }

    /**
     * Adds options of main mode.
     *
     * @param firstOption an option
     * @param moreOptions further options
     * @return a copy with the options
     */
    default AuthIpKeying options(AuthIpOption firstOption, AuthIpOption... moreOptions) {
        return new Builder()
                .from(this)
                .options(OptionSets.with(options(), firstOption, moreOptions))
                .build();
    }

    /**
     * Sets the limit of dynamic filters for one remote address.
     *
     * @param filters 0 to 4294967295; 0 switches dynamic filters off
     * @return a copy with the limit
     */
    default AuthIpKeying maxDynamicFilters(long filters) {
        return new Builder().from(this).maxDynamicFilters(filters).build();
    }

    @Override
    default AuthIpKeying moduleUnpinned() {
        return new Builder().from(this).pinning(ModulePinning.UNPINNED).build();
    }

    /**
     * The identity with which the initiator authenticates.
     *
     * @return {@link Impersonation#NONE} by default; becomes {@code IKEEXT_POLICY0.initiatorImpersonationType}
     */
    @Value.Default
    default Impersonation impersonation() {
        return Impersonation.NONE;
    }

    /**
     * Sets the identity with which the initiator authenticates.
     *
     * @param impersonation the identity
     * @return a copy with the identity
     */
    default AuthIpKeying impersonation(Impersonation impersonation) {
        return new Builder().from(this).impersonation(impersonation).build();
    }

    @Override
    Optional<ExtendedMode> extendedMode();

    @Override
    Set<AuthIpTunnelOption> tunnelOptions();

    @Override
    default AuthIpKeying extendedMode(ExtendedMode extendedMode) {
        return new Builder().from(this).extendedMode(extendedMode).build();
    }

    @Override
    default AuthIpKeying tunnelOptions(AuthIpTunnelOption firstOption, AuthIpTunnelOption... moreOptions) {
        return new Builder()
                .from(this)
                .tunnelOptions(OptionSets.with(tunnelOptions(), firstOption, moreOptions))
                .build();
    }

    /**
     * Returns an empty builder.
     *
     * @return a builder that requires methods and proposals
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a keying from its parts. */
    class Builder extends ImmutableAuthIpKeying.Builder {
        Builder() {}
    }
}
